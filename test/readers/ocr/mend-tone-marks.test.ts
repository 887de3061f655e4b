import { expect, test } from '@jest/globals';
import { lineOf } from '../../../src/readers/ocr/drawn-line.js';
import { mendToneMarks } from '../../../src/readers/ocr/mend-tone-marks.js';
import { draw, word } from './drawn-signs.js';

test.each([
  // The dot below is there, or it is not.
  ['họ', 'ho', 'họ'],
  ['họ', 'hó', 'họ'],
  ['họ', '(ho);', '(họ);'],
  ['họ', 'họ', 'họ'],
  ['ho', 'họ', 'ho'],
  ['hoc', 'học', 'học'],
  ['họ', 'hợ', 'hợ'],
  ['họ', 'hô', 'hộ'],
  // The i has its dot, or a hook.
  ['chi', 'chỉ', 'chi'],
  ['chi', 'chỉ;', 'chi;'],
  ['chỉ', 'chỉ', 'chỉ'],
  ['chi', 'chì', 'chi'],
  ['chi', 'chí', 'chi'],
  ['chì', 'chì', 'chì'],
  // One mark that is as high as a hook, or two.
  ['hỏ', 'hồ', 'hỏ'],
  ['hỏ', 'hổ', 'hỏ'],
  ['hỏi', 'hồi', 'hỏi'],
  ['hỏ', 'hố', 'hỏ'],
  ['hỏ', 'hó', 'hó'],
  ['hố', 'hố', 'hố'],
  // No syllable of Vietnamese.
  ['họ', 'UBND', 'UBND'],
  ['họ', '12', '12'],
])('%s read as %s: %s', (drawn, read, meant) => {
  const ink = draw(drawn);
  expect(mendToneMarks([word(read, { x1: ink.width })], { ink, lines: [] })).toMatchObject([{ text: meant }]);
});

test('a dot that stands below no vowel is a speck', () => {
  const ink = draw('ọhhhh');
  expect(mendToneMarks([word('hhhha', { x1: ink.width })], { ink, lines: [] })).toMatchObject([{ text: 'hhhha' }]);
  expect(mendToneMarks([word('nghĩ', { x1: ink.width })], { ink, lines: [] })).toMatchObject([{ text: 'nghĩ' }]);
});

test('where a ruling line was erased nothing is known of dots', () => {
  const ink = draw('ho');
  const line = lineOf([{ y: 38, x0: 0, x1: 200 }], true);
  expect(mendToneMarks([word('họ', { x1: ink.width })], { ink, lines: [line] })).toMatchObject([{ text: 'họ' }]);
});
