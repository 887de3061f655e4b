import { expect, test } from '@jest/globals';
import { sectionPlace } from '../../src/messages/section-place.js';

test.each([
  ['II/1/đ', 'II/1/đ'],
  ['phan-I/II/-3', 'Phần I/II'],
  ['III/1/a/-1/+2', 'III/1/a'],
  ['dieu-5/2~2', 'Điều 5/2'],
  ['tieu-muc-2/1.1', 'Tiểu mục 2/1.1'],
  ['PL-02/I', 'Phụ lục 02/I'],
  ['PL/3/a', 'Phụ lục/3/a'],
  ['phan-thu-nhat/I', 'phan-thu-nhat/I'],
  ['-1', ''],
])('%j is called %j', (path, expected) => {
  expect(sectionPlace(path, 'vi')).toBe(expected);
});

test('in English', () => {
  expect(sectionPlace('phan-II/1', 'en')).toBe('Part II/1');
});
