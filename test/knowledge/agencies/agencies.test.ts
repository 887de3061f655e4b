import { describe, expect, test } from '@jest/globals';
import { agencyRegister } from '../../../src/knowledge/agencies/agencies.js';
import { groupNouns, knownGroups } from '../../../src/knowledge/agencies/group-words.js';
import { pluralNames } from '../../../src/knowledge/agencies/unit-names.js';

const register = agencyRegister();

describe('agencyRegister', () => {
  test.each([
    ['SKHCN', 'so-khcn'],
    ['SKH&CN', 'so-khcn'],
    ['SNN&PTNT', 'so-nnptnt'],
    ['SNN', 'so-nnptnt'],
    ['BGD&ĐT', 'bgddt'],
    ['BGDDT', 'bgddt'],
    ['SLĐ-TB&XH', 'so-ldtbxh'],
    ['SVH,TT&DL', 'so-vhttdl'],
    ['UB', 'ubnd'],
    ['UBT', 'ubnd'],
    ['KKT', 'bql-kkt'],
    ['BQLKKT', 'bql-kkt'],
    ['SNgV', 'so-ngoai-vu'],
    ['SNV', 'so-noi-vu'],
    ['TTg', 'ttg'],
    ['VPUBND', 'vp-ubnd'],
  ])('finds the issuer of code %s: %s', (code, slug) => {
    expect(register.byCode(code)?.slug).toBe(slug);
  });

  test.each([
    ['Sở Khoa học và Công nghệ', 'so-khcn'],
    ['Sở KH&CN', 'so-khcn'],
    ['Sở KHCN', 'so-khcn'],
    ['Sở KH và CN', 'so-khcn'],
    ['SỞ KHOA HỌC VÀ CÔNG NGHỆ', 'so-khcn'],
    ['Sở Nông nghiệp và PTNT', 'so-nnptnt'],
    ['Sở Nông nghiệp & PTNT', 'so-nnptnt'],
    ['Sở LĐ-TB&XH', 'so-ldtbxh'],
    ['Sở LĐTBXH', 'so-ldtbxh'],
    ['Sở Lao động - TB&XH', 'so-ldtbxh'],
    ['Sở VH,TT&DL', 'so-vhttdl'],
    ['Sở Văn hoá, Thể thao và Du lịch', 'so-vhttdl'],
    ['Sở VHTT', 'so-vhtt'],
    ['Sở NV', 'so-noi-vu'],
    ['Sở TP', 'so-tu-phap'],
    ['Bộ TT&TT', 'btttt'],
    ['Uỷ ban nhân dân', 'ubnd'],
    ['UBND', 'ubnd'],
  ])('finds the body named %s: %s', (name, slug) => {
    expect(register.byName(name)?.slug).toBe(slug);
  });

  test.each(['Sở', 'Sở Vũ trụ', '', 'KHCN'])('finds nothing under the name "%s"', (name) => {
    expect(register.byName(name)).toBeUndefined();
  });

  test('a name that two bodies bore is the one of the day', () => {
    expect(register.byName('Sở VHTT', '2007-05-01')?.slug).toBe('so-van-hoa-thong-tin');
    expect(register.byName('Sở VHTT', '2020')?.slug).toBe('so-vhtt');
  });

  test('every entry has a source, and every successor is registered', () => {
    for (const entry of register.all) {
      expect(entry.source).not.toBe('');
      for (const successor of entry.successors) expect(register.bySlug(successor)?.slug).toBe(successor);
    }
  });
});

describe('the words of the grammar', () => {
  test('every body with a plural of its own is registered', () => {
    for (const body of pluralNames().keys()) expect(register.all.some(({ slug }) => slug === body)).toBe(true);
  });

  test('every known group is made of known kinds', () => {
    for (const { nouns, optional } of knownGroups()) {
      for (const noun of [...nouns, ...optional]) expect(groupNouns().named(noun)).not.toEqual([]);
    }
  });
});
