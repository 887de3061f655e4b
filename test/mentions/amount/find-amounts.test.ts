import { describe, expect, test } from '@jest/globals';
import { findAmounts } from '../../../src/mentions/amount/find-amounts.js';

const read = (text: string) => findAmounts(text).map(({ start, end, value }) => [text.slice(start, end), value]);

describe('sums of money', () => {
  test.each([
    [
      'Khái toán 678.718 triệu đồng, vốn dân 1,2 tỷ đồng',
      [
        ['678.718 triệu đồng', 678_718_000_000],
        ['1,2 tỷ đồng', 1_200_000_000],
      ],
    ],
    ['185.000.000 đồng', [['185.000.000 đồng', 185_000_000]]],
    [
      'NSTW 4.500 trđ, NSĐP 320 tr.đồng',
      [
        ['4.500 trđ', 4_500_000_000],
        ['320 tr.đồng', 320_000_000],
      ],
    ],
    ['chi thường xuyên (18.500.000đ)', [['18.500.000đ', 18_500_000]]],
    ['1,2 tỷ đ', [['1,2 tỷ đ', 1_200_000_000]]],
    ['2 tỷ 500 triệu đồng', [['2 tỷ 500 triệu đồng', 2_500_000_000]]],
    ['50 nghìn đồng/người', [['50 nghìn đồng', 50_000]]],
    ['12.5 tỷ đồng', [['12.5 tỷ đồng', 12_500_000_000]]],
    ['4 nghìn tỷ VNĐ', [['4 nghìn tỷ VNĐ', 4_000_000_000_000]]],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    '5 - 7 triệu đồng',
    'từ 5 đến 7 triệu đồng',
    '12 đồng chí',
    'ĐVT: triệu đồng',
    '300 người đồng ý',
    '02 tỷ suất',
    'khoản 2 đ',
    'điểm 12đ',
  ])('%s names none', (text) => {
    expect(read(text)).toEqual([]);
  });
});
