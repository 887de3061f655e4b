import { describe, expect, test } from '@jest/globals';
import { read } from '../read.js';

function last(text: string, issuedOn?: string) {
  return read(text, { issuer: 'so-noi-vu@hai-duong', ...(issuedOn ? { issuedOn } : {}) }).at(-1);
}

describe('the year of an act', () => {
  test.each([
    ['in the symbol', 'Nghị định số 61/2018/NĐ-CP', undefined, 'nghi-dinh:cp:2018:61', []],
    ['in the date', 'Quyết định số 225/QĐ-TTg ngày 04/02/2016', undefined, 'quyet-dinh:ttg:2016:225', []],
    [
      'elsewhere in the document',
      'Quyết định số 9/QĐ-UBND ngày 05/3/2019; Quyết định số 9/QĐ-UBND',
      '2020',
      'quyet-dinh:ubnd@hai-duong:2019:9',
      ['year-from-context'],
    ],
    [
      'of two years elsewhere, none',
      'Quyết định số 9/QĐ-UBND ngày 05/3/2019; Quyết định số 9/QĐ-UBND ngày 01/02/2018; Quyết định số 9/QĐ-UBND',
      '2020',
      'quyet-dinh:ubnd@hai-duong:?:9',
      [],
    ],
    [
      'of the act that the document calls by its name',
      'Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030 (Nghị quyết số 76/NQ-CP)',
      '2023',
      'nghi-quyet:cp:2021:76',
      ['year-from-context'],
    ],
    [
      'of another act that it calls by its name, none',
      'Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2011 - 2020; Nghị quyết số 76/NQ-CP',
      '2023',
      'nghi-quyet:cp:?:76',
      ['ambiguous'],
    ],
    ['of the only act in the catalogue', 'Quyết định số 225/QĐ-TTg', '2020', 'quyet-dinh:ttg:2016:225', ['year-from-catalogue']],
    ['of the only act that stood by then', 'Nghị quyết số 68/NQ-CP', '2021-03', 'nghi-quyet:cp:2020:68', ['year-from-document']],
    ['of none: the act came later', 'Nghị quyết số 57-NQ/TW', '2020', 'nghi-quyet:tw:?:57', []],
    ['never looked up for a local act', 'Quyết định số 643/QĐ-UBND', '2020', 'quyet-dinh:ubnd@hai-duong:?:643', []],
    ['never looked up for a symbol of old', 'Nghị định số 92-CP', '2020', 'nghi-dinh:cp:?:92', []],
  ])('%s', (_case, text, issuedOn, id, flags) => {
    expect(last(text, issuedOn)).toMatchObject({ instrumentId: id, flags });
  });

  test('several acts that it may be: all of them, none chosen', () => {
    expect(last('Nghị quyết số 76/NQ-CP')).toMatchObject({
      instrumentId: 'nghi-quyet:cp:?:76',
      candidates: ['nghi-quyet:cp:2013:76', 'nghi-quyet:cp:2021:76'],
      resolution: 'ambiguous',
    });
  });
});

describe('what is written wrongly is kept and flagged', () => {
  test.each([
    [
      'Kế hoạch số 4600/QĐ-UBND ngày 26/12/2019',
      'quyet-dinh:ubnd@hai-duong:2019:4600',
      ['type-mismatch'],
      ['ke-hoach:ubnd@hai-duong:2019:4600'],
    ],
    ['Nghị quyết số 63/2020/QH14', 'luat:qh14:2020:63', ['type-mismatch'], ['nghi-quyet:qh14:2020:63+y']],
    ['Nghị quyết 17/NQ-CP ngày 17/3/2019', 'nghi-quyet:cp:2019:17', ['date-mismatch'], []],
    ['Nghị định số 61/2018/NĐ-CP ngày 23/4/2019', 'nghi-dinh:cp:2018:61', ['date-mismatch'], []],
    ['Nghị định số 61/NĐ-CP ngày 23/4/2018', 'nghi-dinh:cp:2018:61', ['symbol-incomplete'], []],
    ['Quyết định số 45/QĐ-TTg ngày 19/10/2016', 'quyet-dinh:ttg:2016:45', ['symbol-incomplete'], ['quyet-dinh:ttg:2016:45+y']],
    ['Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Thủ tướng Chính phủ', 'nghi-quyet:cp:2021:76', ['issuer-mismatch'], []],
    ['Quyết định số 7/QĐ-ABC ngày 01/02/2020', 'quyet-dinh:abc@?:2020:7', ['symbol-unknown', 'issuer-unknown'], []],
  ])('%s', (text, id, flags, candidates) => {
    expect(last(text)).toMatchObject({ raw: text.replace(/ của .*/u, ''), instrumentId: id, flags, candidates });
  });

  test('what fits carries no flag and full confidence', () => {
    const text = 'Quyết định số 876/QĐ-BNV ngày 10/11/2022 của Bộ trưởng Bộ Nội vụ';
    expect(last(text)).toMatchObject({ flags: [], candidates: [], confidence: 1, resolution: 'stated' });
  });
});

describe('the law of that name in force on the document’s day', () => {
  test.each([
    ['Luật Tổ chức chính quyền địa phương', '2020', 'luat:qh13:2015:77'],
    ['Luật Tổ chức chính quyền địa phương', '2025-04', 'luat:qh15:2025:65'],
    ['Luật Tổ chức chính quyền địa phương', '2026', 'luat:qh15:2025:72'],
    ['Luật Tổ chức chính quyền địa phương năm 2025', '2026', 'luat:qh15:2025:72'],
    ['Luật Tổ chức chính quyền địa phương', undefined, 'luat:?:?:?'],
    ['Luật Phòng, chống tham nhũng số 36/2018/QH14; Luật Phòng, chống tham nhũng', undefined, 'luat:qh14:2018:36'],
    ['Luật Đất đai (số 31/2024/QH15)', '2020', 'luat:qh15:2024:31'],
  ])('%s in %s → %s', (text, issuedOn, id) => expect(last(text, issuedOn)?.instrumentId).toBe(id));
});
