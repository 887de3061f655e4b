import { expect, test } from '@jest/globals';
import { beginsSyllable, syllableOf, withTone } from '../../../src/readers/ocr/syllable.js';

test.each([
  ['nghiêng', 'nghiêng', '', 'ê'],
  ['thực', 'thưc', '\u0323', 'ư'],
  ['ĐƯỢC', 'ĐƯƠC', '\u0323', 'Ơ'],
  ['quý', 'quy', '\u0301', 'y'],
  ['giá', 'gia', '\u0301', 'a'],
  ['gì', 'gi', '\u0300', 'i'],
  ['hoạ', 'hoa', '\u0323', 'oa'],
  ['toán', 'toan', '\u0301', 'a'],
])('%s is %s with %s on %s', (word, bare, tone, bearers) => {
  const syllable = syllableOf(word);
  expect(syllable).toMatchObject({ bare, tone });
  expect(syllable?.bearers.map((place) => bare[place]).join('')).toBe(bearers);
});

test.each(['UBND', 'TCVN', 'Kếhoạch', 'th', '12', 'ĐBQH', ''])('%s is no syllable', (word) => {
  expect(syllableOf(word)).toBeUndefined();
});

test('a tone is set, and wanted where a stop ends the syllable', () => {
  const [thi, thuc] = [syllableOf('thi'), syllableOf('thúc')];
  expect(thi && withTone(thi, '\u0323', 2)).toBe('thị');
  expect([thi, thuc].map((syllable) => syllable?.needsTone)).toEqual([false, true]);
});

test('what begins like a syllable', () => {
  expect(['quan chủ', 'theo', 'mtheo', 'phối', '12'].map(beginsSyllable)).toEqual([true, true, false, true, false]);
});
