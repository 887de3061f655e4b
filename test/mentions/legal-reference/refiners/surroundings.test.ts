import { describe, expect, test } from '@jest/globals';
import { findReferences } from '../../../../src/mentions/legal-reference/find-references.js';
import { read, readLines } from '../read.js';

describe('attach-issuer: words and days behind the number', () => {
  test.each([
    ['Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về cơ chế', 'Chính phủ về cơ chế'],
    ['Quyết định số 12/QĐ-UBND của UBND TP. Hồ Chí Minh; ', 'UBND TP. Hồ Chí Minh'],
    ['Quyết định số 12/QĐ-UBND do Chủ tịch UBND tỉnh ký', 'Chủ tịch UBND tỉnh ký'],
    ['Quyết định số 12/QĐ-UBND, Kế hoạch số 3/KH-UBND', undefined],
    ['Giám đốc Sở Y tế tỉnh Kiên Giang ký Quyết định số 335/QĐ-SYT', 'Sở Y tế tỉnh Kiên Giang'],
    ['UBND tỉnh giao Sở Nội vụ đã ban hành Kế hoạch số 3/KH-SNV', 'Sở Nội vụ'],
    ['Thực hiện ý kiến chỉ đạo của UBND tỉnh tại Công văn số 12/UBND-NC', 'UBND tỉnh'],
    ['theo đề nghị của Phòng Nội vụ nêu tại Tờ trình số 12/TTr-PNV', 'Phòng Nội vụ'],
    ['Kế hoạch hoạt động của Sở Nội vụ theo Quyết định số 12/QĐ-UBND', undefined],
    ['UBND tỉnh thực hiện Kế hoạch số 3/KH-UBND', undefined],
  ])('%s', (text, words) => expect(findReferences(text)[0]?.issuerWords).toBe(words));

  test.each([
    ['số 259/KH-UBND của UBND tỉnh Hải Dương, ngày 31 tháng 01 năm 2020)', '2020-01-31', true],
    ['số 45/QĐ-UBND ban hành ngày 05/3/2020', '2020-03-05', true],
    ['số 45/QĐ-UBND (ngày 05/3/2020)', '2020-03-05', true],
    ['số 45/QĐ-UBND có hiệu lực từ ngày 05/3/2020', undefined, false],
    ['số 45/QĐ-UBND của UBND tỉnh về thực hiện từ ngày 05/3/2020', undefined, false],
    ['số 45/QĐ-UBND của UBND tỉnh. Ngày 05/3/2020', undefined, false],
  ])('%s: issued %s', (rest, day, isInside) => {
    const [mention] = read(`Kế hoạch ${rest}`);
    expect(mention?.date?.value).toBe(day);
    expect(mention?.raw.includes('ngày')).toBe(isInside);
  });
});

describe('dates as far as they are told', () => {
  test.each([
    ['ngày 07/3/2018', '2018-03-07', 'day', []],
    ['ngày 7 tháng 3 năm 2018', '2018-03-07', 'day', []],
    ['ngày     /3/2018', '2018-03', 'month', []],
    ['ngày   tháng 3 năm 2018', '2018-03', 'month', []],
    ['ngày …  tháng … năm 2018', '2018', 'year', []],
    ['tháng 5 năm 2018', '2018-05', 'month', []],
    ['năm 2018', '2018', 'year', []],
    ['ngày 0S tháng 3 năm 2018', '2018-03-08', 'day', ['misread-digits']],
    ['ngây 23 thắng 4 năm 2018', '2018-04-23', 'day', []],
    ['ngày 31/6/2018', null, null, ['date-impossible']],
    ['ngày 12/13/2018', null, null, ['date-impossible']],
  ])('%s → %s', (words, value, precision, flags) => {
    const [mention] = read(`Quyết định số 9/QĐ-TTg ${words}`);
    expect(mention).toMatchObject({ date: { value, precision }, flags, instrumentId: 'quyet-dinh:ttg:2018:9' });
  });

  test('the year behind a plan is mostly the one it is for', () => {
    expect(read('Kế hoạch số 9/KH-UBND năm 2018 về dân vận')[0]).toMatchObject({ raw: 'Kế hoạch số 9/KH-UBND' });
  });

  test('misread digits are kept as written and believed less', () => {
    const [mention] = read('Nghị định số 6l/2O18/NĐ-CP');
    expect(mention).toMatchObject({ raw: 'Nghị định số 6l/2O18/NĐ-CP', citation: '61/2018/NĐ-CP', flags: ['misread-digits'] });
    expect(mention?.confidence).toBeLessThan(0.9);
  });
});

describe('mark-nested: in the subject of another act', () => {
  test.each([
    ['Nghị định số 107/2021/NĐ-CP sửa đổi một số điều của Nghị định số 61/2018/NĐ-CP', [false, true]],
    ['Nghị định số 92/2017/NĐ-CP sửa đổi Nghị định số 63/2010/NĐ-CP, 48/2013/NĐ-CP', [false, true, true]],
    ['Kế hoạch số 5/KH-UBND thực hiện Nghị quyết số 76/NQ-CP', [false, true]],
    ['Nghị quyết số 76/NQ-CP của Chính phủ và Nghị quyết số 35/NQ-CP', [false, false]],
    ['Nghị định số 61/2018/NĐ-CP; thực hiện Nghị quyết số 76/NQ-CP', [false, false]],
  ])('%s', (text, expected) => expect(findReferences(text).map(({ nested }) => nested)).toEqual(expected));
});

describe('place-in-sentence', () => {
  test('tells a legal basis by how its sentence begins', () => {
    const text = 'Căn cứ Luật Viên chức; Nghị định số 61/2018/NĐ-CP;\nCác đơn vị áp dụng Nghị định số 30/2020/NĐ-CP.';
    expect(read(text).map(({ inBasis }) => inBasis)).toEqual([true, true, false]);
  });
});

describe('read-short-names: what a text goes on to call an act', () => {
  test.each([
    [
      'Luật Trợ giúp pháp lý năm 2017 (sau đây gọi là Luật TGPL). Điều 7 Luật TGPL',
      ['Luật Trợ giúp pháp lý năm 2017 → luat:qh14:2017:11', 'Luật TGPL → luat:qh14:2017:11#dieu-7'],
    ],
    [
      'Nghị định số 61/2018/NĐ-CP (sau đây gọi tắt là Nghị định 61); Nghị định 61',
      ['Nghị định số 61/2018/NĐ-CP → nghi-dinh:cp:2018:61', 'Nghị định 61 → nghi-dinh:cp:2018:61'],
    ],
  ])('%s', (text, expected) => expect(readLines(text)).toEqual(expected));
});
