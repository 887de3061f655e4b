import { describe, expect, test } from '@jest/globals';
import { figureSimilarity, softKey, strictKey, wordSimilarity } from '../../bench/text-equality.js';

describe('keys', () => {
  test.each([
    ['Sở  Nội\nvụ ', 'Sở Nội vụ', true, true],
    ['Sở Nội vụ'.normalize('NFD'), 'Sở Nội vụ', true, true],
    ['SỞ NỘI VỤ', 'Sở Nội vụ', false, true],
    ['Báo cáo, thống kê.', 'Báo cáo thống kê', false, true],
    ['61/2018/NĐ-CP', '61/2018/NĐ–CP', false, true],
    ['báo cáo', 'bảo cáo', false, false],
  ])('%j and %j: strict %s, soft %s', (one, other, strict, soft) => {
    expect(strictKey(one) === strictKey(other)).toBe(strict);
    expect(softKey(one) === softKey(other)).toBe(soft);
  });
});

describe('similarities', () => {
  test.each([
    ['a b c', 'a b c', 1],
    ['a b', 'c d', 0],
    ['a b c', 'A b d', 2 / 3],
    ['a a', 'a', 2 / 3],
    ['', '', 1],
    ['a', '', 0],
  ])('words of %j and %j: %d', (one, other, similarity) => {
    expect(wordSimilarity(one, other)).toBeCloseTo(similarity);
  });

  test('figures alone', () => {
    expect(figureSimilarity('Nghị định số 61/2018/NĐ-CP', 'Nghị định số 62/2018/NĐ-CP')).toBe(0);
    expect(figureSimilarity('Nghị định 61/2018/NĐ-CP', '61/2018/NĐ-CP của Chính phủ')).toBe(1);
  });
});
