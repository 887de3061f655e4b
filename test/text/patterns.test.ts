import { describe, expect, test } from '@jest/globals';
import { LETTER, LOWER, MARK, NUMERAL, pattern, UPPER } from '../../src/text/patterns.js';

/** Where text in Latin script takes its characters from: first and last code point of blocks. */
const LATIN = [
  [0x20, 0x2af],
  [0x300, 0x36f],
  [0x1e00, 0x1eff],
] as const;
const NUMERALS = [
  [0x20, 0x2af],
  [0x2150, 0x2182],
] as const;
const VIETNAMESE = [
  [0x20, 0xff],
  [0x1ea0, 0x1ef9],
] as const;

describe('classes of characters', () => {
  test.each([
    ['LETTER', LETTER, /\p{L}/u, LATIN],
    ['MARK', MARK, /\p{M}/u, LATIN],
    ['NUMERAL', NUMERAL, /\p{N}/u, NUMERALS],
    ['UPPER', UPPER, /\p{Lu}/u, VIETNAMESE],
    ['LOWER', LOWER, /\p{Ll}/u, VIETNAMESE],
  ])('%s is what Unicode says', (_name, ranges, property, blocks) => {
    const own = new RegExp(`[${ranges}]`, 'u');
    for (const character of charactersOf(blocks)) expect([character, own.test(character)]).toEqual([character, property.test(character)]);
  });

  test.each(Array.from('ĂÂĐÊÔƠƯĨŨ'))('%s is a capital, its small letter is none', (letter) => {
    expect(new RegExp(`^[${UPPER}][${LOWER}]$`, 'u').test(letter + letter.toLowerCase())).toBe(true);
  });
});

describe('pattern', () => {
  const DAYS = String.raw`(?<days>\d{1,2})`;

  test('a blank matches the blanks of a text', () => {
    const found = new RegExp(pattern`chậm nhất ${DAYS} ngày`, 'u');
    for (const text of ['chậm nhất 5 ngày', 'chậm nhất\n15\u00a0ngày']) expect(found.test(text)).toBe(true);
    expect(found.test('chậm nhất5 ngày')).toBe(false);
  });

  test('line breaks with their indentation are nothing', () => {
    expect(pattern`
      (?:trước|sau)
      (?: ngày)?
    `).toBe(String.raw`(?:trước|sau)(?:\s+ngày)?`);
  });

  test('escapes and parts stay as they are', () => {
    expect(pattern`\s*\n${DAYS}[/.]`).toBe(String.raw`\s*\n(?<days>\d{1,2})[/.]`);
  });
});

function charactersOf(blocks: readonly (readonly [number, number])[]): string[] {
  return blocks.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, place) => String.fromCodePoint(first + place)));
}
