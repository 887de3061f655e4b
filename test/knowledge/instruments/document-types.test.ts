import { describe, expect, test } from '@jest/globals';
import { documentTypes } from '../../../src/knowledge/instruments/document-types.js';

const types = documentTypes();

describe('documentTypes', () => {
  test.each([
    ['NĐ', 'state', 'nghi-dinh'],
    ['nđ', 'state', 'nghi-dinh'],
    ['ND', 'state', 'nghi-dinh'],
    ['TTr', 'state', 'to-trinh'],
    ['Ctr', 'party', 'chuong-trinh'],
    ['CTHĐ', 'party', 'chuong-trinh'],
    ['TTLB', 'state', 'thong-tu-lien-tich'],
    ['BCTĐ', 'state', 'bao-cao'],
  ] as const)('code %s of the %s is %s', (code, system, slug) => {
    expect(types.byCode(code, system)?.slug).toBe(slug);
  });

  test.each([
    ['QĐ', 'state', 'quyet-dinh'],
    ['QĐ', 'party', 'qd-dang'],
    ['TT', 'state', 'thong-tu'],
    ['TT', 'party', 'thong-tri'],
    ['HĐ', 'state', 'hop-dong'],
    ['HD', 'state', 'huong-dan'],
    ['ĐA', 'state', 'de-an'],
    ['DA', 'state', 'du-an'],
  ] as const)('codes that look alike stay apart: %s of the %s is %s', (code, system, slug) => {
    expect(types.byCode(code, system)?.slug).toBe(slug);
  });

  test('Luật and the State’s Công văn have no code', () => {
    expect(types.bySlug('luat')?.code).toBeUndefined();
    expect(types.byCode('XYZ', 'state')).toBeUndefined();
  });

  test.each([
    ['KẾ HOẠCH', 'ke-hoach'],
    ['Bản thoả thuận', 'ban-thoa-thuan'],
    ['Văn bản', 'van-ban'],
    ['Quy định', 'quy-dinh'],
    ['Kết luận', 'ket-luan'],
  ])('%s is %s', (name, slug) => {
    expect(types.byName(name)?.slug).toBe(slug);
  });

  test('every slug and source is there once', () => {
    expect(new Set(types.all.map(({ slug }) => slug)).size).toBe(types.all.length);
    expect(types.all.filter(({ source, systems }) => source === '' || systems.length === 0)).toEqual([]);
  });
});
