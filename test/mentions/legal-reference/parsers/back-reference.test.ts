import { describe, expect, test } from '@jest/globals';
import { read } from '../read.js';

const BEFORE = 'Nghị định số 63/2010/NĐ-CP; Quyết định số 45/2016/QĐ-TTg; Chương trình hành động số 12-CTr/TU ngày 31/3/2017. ';

describe('the last act of the type', () => {
  test.each([
    ['Nghị định này', 'nghi-dinh:cp:2010:63'],
    ['Nghị định nêu trên', 'nghi-dinh:cp:2010:63'],
    ['Quyết định đó', 'quyet-dinh:ttg:2016:45+y'],
    ['Quyết định trên.', 'quyet-dinh:ttg:2016:45+y'],
    ['Chương trình hành động nêu trên', 'chuong-trinh:tu@?:2017:12'],
  ])('%s → %s', (words, id) => {
    expect(read(BEFORE + words).at(-1)).toMatchObject({ raw: words.replace('.', ''), instrumentId: id, resolution: 'back-reference' });
  });
});

test('"này" of the type that the document has is the document itself', () => {
  expect(read('Kế hoạch này')).toMatchObject([{ instrumentId: 'self', isSelf: true }]);
  expect(read('Nghị định này', { documentType: 'nghi-dinh' })).toMatchObject([{ instrumentId: 'self', isSelf: true }]);
  expect(read('Phụ lục kèm theo Kế hoạch này')[0]?.provisions.map(({ id }) => id)).toEqual(['phu-luc']);
});

test('nothing before: a normative act stays open, other words cite nothing', () => {
  expect(read('Quyết định trên')).toMatchObject([{ instrumentId: null, flags: ['unresolved'] }]);
  expect(read('báo cáo này, quy định nêu trên, chương trình này, dự án đó, các Nghị quyết nêu trên')).toEqual([]);
});

test('words for several acts that have all been cited add nothing', () => {
  const text = 'Thực hiện Nghị định số 61/2018/NĐ-CP và Nghị định số 92/2017/NĐ-CP. Theo các Nghị định nêu trên';
  expect(read(text)).toHaveLength(2);
});

test.each([
  'Nghị định này có hiệu lực thi hành kể từ ngày ký',
  'Thông tư này bãi bỏ các quy định trước đây',
  'chịu trách nhiệm thi hành Luật này',
  'pháp luật này, kỷ luật đó, pháp luật nêu ở trên',
])('a text that speaks of itself cites nothing: %s', (text) => expect(read(text)).toEqual([]));

test.each(['Kế hoạch trên địa bàn tỉnh', 'Quyết định trên cơ sở đề nghị', 'Chương trình trên truyền hình'])('%s: nothing', (text) => {
  expect(read(BEFORE + text)).toHaveLength(3);
});
