import { describe, expect, test } from '@jest/globals';
import { parseListLetter, parseNumberWords, parseRoman } from '../../src/text/numerals.js';

describe('parseRoman', () => {
  test.each([
    ['I', 1],
    ['IV', 4],
    ['IX', 9],
    ['XIV', 14],
    ['XL', 40],
    ['MMXX', 2020],
  ])('%s is %d', (text, expected) => {
    expect(parseRoman(text)).toBe(expected);
  });

  test.each(['', 'IIII', 'VX', 'A', 'i', 'IC'])('"%s" is no Roman number', (text) => {
    expect(parseRoman(text)).toBeUndefined();
  });
});

describe('parseListLetter', () => {
  test('đ stands after d, and e after đ', () => {
    expect(['d', 'đ', 'e', 'g'].map(parseListLetter)).toEqual([4, 5, 6, 7]);
  });

  test('f of a Latin list stands between e and g', () => {
    expect(parseListLetter('f')).toBe(6.5);
  });

  test.each(['ă', 'ê', '1', ''])('"%s" numbers nothing', (letter) => {
    expect(parseListLetter(letter)).toBeUndefined();
  });
});

describe('parseNumberWords', () => {
  test.each([
    ['một', 1],
    ['tư', 4],
    ['mười', 10],
    ['mười hai', 12],
    ['mười lăm', 15],
    ['hai mươi', 20],
    ['hai mươi mốt', 21],
    ['chín mươi chín', 99],
  ])('%s is %d', (text, expected) => {
    expect(parseNumberWords(text)).toBe(expected);
  });

  test.each(['', 'mươi', 'mười mười', 'hai ba', 'kế hoạch'])('"%s" is no number', (text) => {
    expect(parseNumberWords(text)).toBeUndefined();
  });
});
