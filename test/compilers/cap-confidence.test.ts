import { expect, test } from '@jest/globals';
import { compilePlan } from '../../src/compilers/compile-plan.js';
import { paragraph } from '../../src/tree/build.js';
import { treeOfBlocks } from '../support/tree.js';

test('a value is no surer than the least sure of its words', () => {
  const number = { ...paragraph('Số: 12/KH-UBND'), confidences: [{ start: 4, end: 14, confidence: 0.4 }] };
  const title = paragraph('Kiểm tra năm 2020');
  const blocks = [paragraph('UBND HUYỆN A'), number, paragraph('KẾ HOẠCH'), title, paragraph('I. MỤC ĐÍCH')];
  const { header } = compilePlan(treeOfBlocks(blocks), '0'.repeat(64));
  expect(header.number).toMatchObject({ ordinal: { value: 12, confidence: 0.4 }, symbol: { value: 'KH-UBND', confidence: 0.4 } });
  expect(header.title).toMatchObject({ value: 'Kiểm tra năm 2020', confidence: 1 });
});
