import { describe, expect, test } from '@jest/globals';
import { provinceRegister } from '../../../src/knowledge/agencies/provinces.js';

const provinces = provinceRegister();

describe('provinceRegister', () => {
  test('63 provinces stood before July 2025, 34 after', () => {
    const on = (day: string): number =>
      new Set(
        provinces.all.flatMap(({ slug, validFrom, validTo }) => ((validFrom ?? '') <= day && day <= (validTo ?? '9999') ? [slug] : [])),
      ).size;
    expect([on('2024-12-31'), on('2025-06-30'), on('2025-07-01'), on('2026-05-01')]).toEqual([63, 63, 34, 34]);
  });

  test.each([
    ['Hải Dương', 'hai-duong'],
    ['HẢI DƯƠNG', 'hai-duong'],
    ['Khánh Hoà', 'khanh-hoa'],
    ['Bà Rịa – Vũng Tàu', 'ba-ria-vung-tau'],
    ['Thừa Thiên - Huế', 'thua-thien-hue'],
    ['TPHCM', 'ho-chi-minh'],
    ['Hồ chí Minh', 'ho-chi-minh'],
    ['Bắc Cạn', 'bac-kan'],
  ])('finds %s: %s', (name, slug) => {
    expect(provinces.byName(name)?.slug).toBe(slug);
  });

  test.each(['Chí Linh', 'Bắc', 'tỉnh', ''])('finds no province "%s"', (name) => {
    expect(provinces.byName(name)).toBeUndefined();
  });

  test('a name that went on is another unit after the merger', () => {
    expect(provinces.byName('Quảng Ngãi', '2021-03')?.validTo).toBe('2025-06-30');
    expect(provinces.byName('Quảng Ngãi', '2025-08-01')?.validFrom).toBe('2025-07-01');
    expect(provinces.byName('Đồng Nai', '2026-04-29')?.kind).toBe('tỉnh');
    expect(provinces.byName('Đồng Nai', '2026-04-30')?.kind).toBe('thành phố');
  });

  test.each([
    ['hai-duong', '2025-07-01', 'hai-phong'],
    ['hai-duong', '2025-06-30', 'hai-duong'],
    ['quang-ngai', '2026-01-01', 'quang-ngai'],
    ['thua-thien-hue', '2025-01-01', 'hue'],
    ['ha-tay', '2008-08-01', 'ha-noi'],
    ['cao-bang', '2026-01-01', 'cao-bang'],
    ['nowhere', '2026-01-01', 'nowhere'],
  ])('on the land of %s stands on %s: %s', (slug, on, successor) => {
    expect(provinces.successorOf(slug, on)).toBe(successor);
  });

  test('finds the longest name at a place and no part of a word', () => {
    const text = 'tỉnh Bà Rịa - Vũng Tàu và Quảng Namxyz';
    const found = provinces.longestAt(text, 5);
    expect([found?.province.slug, text.slice(5, found?.end)]).toEqual(['ba-ria-vung-tau', 'Bà Rịa - Vũng Tàu']);
    expect(provinces.longestAt(text, text.indexOf('Quảng'))).toBeUndefined();
  });
});
