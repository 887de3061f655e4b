import { describe, expect, test } from '@jest/globals';
import { MisreadNames } from '../../src/knowledge/misreadings/misread-names.js';
import { NameIndex } from '../../src/knowledge/name-index.js';

const names = ['Sở Văn hóa', 'Sở Văn hóa, Thể thao và Du lịch', 'Sở Khoa học và Công nghệ', 'Cổng TTĐT'];

describe('NameIndex', () => {
  const index = new NameIndex<string>();
  for (const name of names) index.add(name, name);
  const found = (text: string, offset = 0): string | undefined => {
    const match = index.longestAt(text, offset);
    return match && text.slice(offset, match.end);
  };

  test.each([
    ['Sở Văn hóa, Thể thao và Du lịch, Sở Nội vụ', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['Sở Văn hóa, Thể thao', 'Sở Văn hóa'],
    ['SỞ VĂN HOÁ', 'SỞ VĂN HOÁ'],
    ['Sở  Khoa học & Công nghệ', 'Sở  Khoa học & Công nghệ'],
    ['Sở Văn', undefined],
    ['Sở Văn hóaxyz', undefined],
    ['Sở Văn\nhóa', undefined],
    ['', undefined],
  ])('"%s": %s', (text, name) => {
    expect(found(text)).toBe(name);
  });

  test('begins at the offset', () => {
    expect(found('do Sở Văn hóa', 3)).toBe('Sở Văn hóa');
    expect(found('do Sở Văn hóa', 0)).toBeUndefined();
  });
});

describe('MisreadNames', () => {
  const index = new MisreadNames<string>();
  for (const name of names) index.add(name, name);

  test.each([
    ['Sớ Văn hoa', 'Sở Văn hóa', 'Sớ Văn hoa'],
    ['Sở Khoahọc Công nghệ;', 'Sở Khoa học và Công nghệ', 'Sở Khoahọc Công nghệ'],
    ['Sở Văn hóa Thể thao, Du lịch', 'Sở Văn hóa, Thể thao và Du lịch', 'Sở Văn hóa Thể thao, Du lịch'],
    ['Công TTĐT tỉnh', 'Cổng TTĐT', 'Công TTĐT'],
  ])('"%s" is %s', (text, name, words) => {
    const match = index.longestAt(text, 0);
    expect([match?.values[0], text.slice(0, match?.end)]).toEqual([name, words]);
  });

  test.each(['Sở Nội vụ', 'Cộng', '', '; Sở Văn hóa'])('"%s" is nobody', (text) => {
    expect(index.longestAt(text, 0)).toBeUndefined();
  });
});
