import { expect, test } from '@jest/globals';
import { surestWords } from '../../../src/readers/ocr/surest-words.js';
import { word } from './drawn-signs.js';

/** "Ninh@90 Thuận@5": words with what the engine believes of them in percent, each letter twenty pixels wide, a blank too. */
function reading(words: string) {
  let x0 = 0;
  return words.split(' ').map((each) => {
    const [text = '', percent] = each.split('@');
    const found = { ...word(text, { x0, x1: x0 + 20 * text.length }), confidence: Number(percent) / 100 };
    x0 = found.x1 + 20;
    return found;
  });
}

test.each([
  ['the surer reading of each word', 'Ninh@96 Thuâm@40 ngày@80', 'Ninh@90 Thuận@85 ngàv@30', 'Ninh Thuận ngày'],
  ['of equal ones the first', 'Sở@80', 'Số@80', 'Sở'],
  ['words that were joined, where the other reading parts them', 'lớpxmười@50', 'lớp@90 mười@92', 'lớp mười'],
  ['not where one of them is less sure', 'lớpxmười@50', 'lớp@90 muoi@40', 'lớpxmười'],
  ['what only the first found', 'Ninh@80 .@30', 'Ninh@90', 'Ninh .'],
  ['what only the second found and is sure of', 'Ninh@80', 'Ninh@70 Thuận@90', 'Ninh Thuận'],
  ['not what it doubts', 'Ninh@80', 'Ninh@70 Thuận@60', 'Ninh'],
  ['not a reading that lost a sign at its end', 'PhầnI@53', 'Phần@90', 'PhầnI'],
])('%s: %s, %s', (_, first, second, surest) => {
  expect(
    surestWords(reading(first), reading(second))
      .map(({ text }) => text)
      .join(' '),
  ).toBe(surest);
});

test('letters that only the first reading thought to see are not lost', () => {
  const [first, second] = [word('Thưường', { x1: 140 }), word('Thường', { x1: 138 })].map((found) => ({ ...found, confidence: 0.5 }));
  expect(surestWords(first ? [first] : [], second ? [{ ...second, confidence: 0.9 }] : [])).toMatchObject([{ text: 'Thường' }]);
});
