import { expect, test } from '@jest/globals';
import { compilePlan } from '../../src/compilers/compile-plan.js';
import { paragraph } from '../../src/tree/build.js';
import { treeOfBlocks } from '../support/tree.js';

test('a value is no surer than the least sure of its words', () => {
  const number = { ...paragraph('Số: 12/KH-UBND'), confidences: [{ start: 4, end: 14, confidence: 0.7 }] };
  const title = paragraph('Kiểm tra năm 2020');
  const blocks = [paragraph('UBND HUYỆN A'), number, paragraph('KẾ HOẠCH'), title, paragraph('I. MỤC ĐÍCH')];
  const { header } = compilePlan(treeOfBlocks(blocks), '0'.repeat(64));
  expect(header.number).toMatchObject({ ordinal: { value: 12, confidence: 0.7 }, symbol: { value: 'KH-UBND', confidence: 0.7 } });
  expect(header.title).toMatchObject({ value: 'Kiểm tra năm 2020', confidence: 1 });
});

test('values of the head that hang on doubtful words are named', () => {
  const title = {
    ...paragraph('Kiểm tra năm 2O20'),
    confidences: [
      { start: 0, end: 8, confidence: 0.95 },
      { start: 9, end: 17, confidence: 0.5 },
    ],
  };
  const blocks = [paragraph('UBND HUYỆN A'), paragraph('Số: 12/KH-UBND'), paragraph('KẾ HOẠCH'), title, paragraph('I. MỤC ĐÍCH')];
  const { issues } = compilePlan(treeOfBlocks(blocks), '0'.repeat(64));
  expect(issues.filter(({ code }) => code === 'value-doubtful')).toEqual([
    expect.objectContaining({ severity: 'warning', path: '/header/title', data: { field: 'title', raw: 'Kiểm tra năm 2O20' } }),
  ]);
});
