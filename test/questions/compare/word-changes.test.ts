import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { wordChanges } from '../../../src/questions/compare/word-changes.js';

function marked(a: string, b: string): string {
  const marks = { same: ['', ''], dropped: ['[', ']'], added: ['{', '}'] } as const;
  return wordChanges(a, b)
    .map(({ kind, text }) => marks[kind][0] + text + marks[kind][1])
    .join('');
}

describe('words that differ', () => {
  const CASES: readonly [a: string, b: string, marked: string][] = [
    ['Rà soát thủ tục', 'Rà soát thủ tục', 'Rà soát thủ tục'],
    ['Đánh giá chỉ số', 'Chấm điểm chỉ số', '[Đánh giá]{Chấm điểm} chỉ số'],
    ['Tập huấn cấp tỉnh', 'Tập huấn cấp tỉnh, cấp huyện', 'Tập huấn cấp tỉnh{, cấp huyện}'],
    ['Hòa giải', 'Hòa giải', 'Hòa giải'],
    ['', 'Mới', '{Mới}'],
  ];

  test.each(CASES)('%s → %s', (a, b, expected) => {
    expect(marked(a, b)).toBe(expected);
  });

  test('composed and decomposed letters are the same', () => {
    expect(marked('Ủy ban'.normalize('NFD'), 'Ủy ban')).toBe('Ủy ban');
  });

  test('both texts can be read from the runs', () => {
    const words = fc.array(fc.constantFrom('một', 'hai', 'ba', ',', '4/5', 'Đ'), { maxLength: 12 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(words, words, (a, b) => {
        const runs = wordChanges(a, b);
        const side = (other: string): string =>
          runs
            .filter(({ kind }) => kind !== other)
            .map(({ text }) => text)
            .join('');
        expect([side('added'), side('dropped')]).toEqual([a, b]);
      }),
    );
  });
});
