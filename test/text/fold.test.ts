import { describe, expect, test } from '@jest/globals';
import { foldKey, slug, stripMarks } from '../../src/text/fold.js';

describe('foldKey makes two spellings of one name equal', () => {
  test.each([
    ['Uỷ ban nhân dân', 'Ủy ban nhân dân'],
    ['HOÀ BÌNH', 'Hòa Bình'],
    ['Thuỷ lợi', 'Thủy lợi'],
    ['sức khoẻ', 'sức khỏe'],
    ['Sở KH & CN', 'Sở KH và CN'],
    ['NĐ - CP', 'NĐ–CP'],
    ['Sở  Nội\tvụ', 'sở nội vụ'],
  ])('%s = %s', (one, other) => {
    expect(foldKey(one)).toBe(foldKey(other));
  });

  test.each([
    ['báo', 'bảo'],
    ['quý', 'quy'],
    ['đề án', 'dề án'],
    ['hoài', 'hòai'],
  ])('but %s ≠ %s', (one, other) => {
    expect(foldKey(one)).not.toBe(foldKey(other));
  });

  test('the tone of "quý" and "toàn" stays where it is', () => {
    expect(foldKey('Quý toàn')).toBe('quý toàn');
  });
});

test('stripMarks keeps case and turns đ into d', () => {
  expect(stripMarks('Đường Ủy Ban')).toBe('Duong Uy Ban');
});

test.each([
  ['Sở Khoa học và Công nghệ', 'so-khoa-hoc-va-cong-nghe'],
  ['Văn hóa, Thể thao & Du lịch', 'van-hoa-the-thao-va-du-lich'],
  ['Bà Rịa - Vũng Tàu', 'ba-ria-vung-tau'],
])('slug of %s', (text, expected) => {
  expect(slug(text)).toBe(expected);
});
