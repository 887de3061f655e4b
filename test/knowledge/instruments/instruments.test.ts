import { describe, expect, test } from '@jest/globals';
import { instrumentCatalogue } from '../../../src/knowledge/instruments/instruments.js';

const catalogue = instrumentCatalogue();

function idsOf(acts: readonly { id: string }[]): string[] {
  return acts.map(({ id }) => id);
}

describe('instrumentCatalogue', () => {
  test('by id, with its relations', () => {
    const decree = catalogue.byId('nghi-dinh:cp:2018:61');
    expect(decree).toMatchObject({ citation: '61/2018/NĐ-CP', issuedOn: '2018-04-23', issuer: 'cp', validTo: '2025-06-30' });
    expect(decree?.relations).toContainEqual({ kind: 'replaced-by', id: 'nghi-dinh:cp:2025:118' });
    expect(catalogue.byId('nghi-dinh:cp:1900:1')).toBeUndefined();
  });

  test('one number in several years, oldest first; the series with the year apart', () => {
    expect(idsOf(catalogue.numbered('nghi-quyet', 'cp', '76'))).toEqual(['nghi-quyet:cp:2013:76', 'nghi-quyet:cp:2021:76']);
    expect(idsOf(catalogue.numbered('nghi-quyet', 'cp', '19'))).toEqual(['nghi-quyet:cp:2014:19', 'nghi-quyet:cp:2015:19']);
    expect(idsOf(catalogue.numbered('quyet-dinh', 'ttg', '45+y'))).toEqual(['quyet-dinh:ttg:2016:45+y']);
    expect(catalogue.numbered('quyet-dinh', 'ttg', '45')).toEqual([]);
  });

  test('one number whoever issued it', () => {
    expect(idsOf(catalogue.ofNumber('nghi-quyet', '18'))).toEqual(['nghi-quyet:tw:2017:18', 'nghi-quyet:tw:2022:18']);
  });

  test.each([
    ['Luật Viên chức năm 2010', 'Luật Viên chức'],
    ['Luật Cán bộ, công chức; Luật Viên chức', 'Luật Cán bộ, công chức'],
    ['Luật cán bộ công chức', 'Luật cán bộ công chức'],
    ['Luật Hoà giải ở cơ sở.', 'Luật Hoà giải ở cơ sở'],
    ['Luật Căn cước công dân', 'Luật Căn cước công dân'],
    ['Luật Căn cước năm 2023', 'Luật Căn cước'],
    ['Đề án 06/CP của Chính phủ', 'Đề án 06/CP'],
  ])('in "%s" the title is "%s"', (text, title) => {
    expect(text.slice(0, catalogue.longestTitleAt(text, 0)?.end)).toBe(title);
  });

  test.each(['Luật sư Nguyễn Văn A', 'Luật', 'Đề án 07', 'Kế hoạch cải cách hành chính'])('"%s" begins with no title', (text) => {
    expect(catalogue.longestTitleAt(text, 0)).toBeUndefined();
  });

  test('a title that closes its period with another year', () => {
    const text = 'Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021-2025';
    expect(catalogue.longestTitleAt(text, 0)).toMatchObject({ end: text.length, otherPeriod: true });
  });

  test('ids are unique and agree with issuer and day', () => {
    expect(new Set(idsOf(catalogue.all)).size).toBe(catalogue.all.length);
    const odd = catalogue.all.filter(({ id, issuer, issuedOn }) => {
      const [, body, year] = id.split(':');
      return id.split(':').length === 4 && (body !== issuer || year !== issuedOn.slice(0, 4));
    });
    expect(idsOf(odd)).toEqual([]);
  });

  test('relations point at what the catalogue has', () => {
    const missing = catalogue.all.flatMap(({ relations }) => relations.filter(({ id }) => !catalogue.byId(id)));
    expect(missing).toEqual([]);
  });

  test('laws of one title are in force one after the other', () => {
    const titles = new Set(catalogue.all.flatMap(({ titles: own }) => own));
    for (const title of titles) {
      const acts = catalogue.all.filter((act) => act.titles.includes(title) && !title.includes('sửa đổi'));
      const periods = acts
        .map(({ validFrom = '', validTo = '9999' }) => [validFrom, validTo])
        .sort(([one = ''], [other = '']) => one.localeCompare(other));
      for (const [index, [, to = '']] of periods.entries()) expect(to < (periods[index + 1]?.[0] ?? 'end')).toBe(true);
    }
  });
});
