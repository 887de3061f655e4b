import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { toCsv } from '../../../src/cli/output/csv.js';

describe('toCsv', () => {
  test('begins with a byte order mark and ends lines as Windows does', () => {
    expect(toCsv(['số', 'tên'], [{ số: 1, tên: 'Đ' }])).toBe('\uFEFFsố,tên\r\n1,Đ\r\n');
  });

  test('commas, quotation marks and line breaks come back as they were', () => {
    const title = 'Kế hoạch "A", phần 1\nphần 2';
    expect(parse(toCsv(['title'], [{ title }]), { bom: true, columns: true })).toEqual([{ title }]);
  });

  test.each([
    ['=HYPERLINK("x")', `'=HYPERLINK("x")`],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@a', "'@a"],
    ['- Lưu: VT', "'- Lưu: VT"],
    ['Kế hoạch', 'Kế hoạch'],
  ])('%s is no formula in a spreadsheet', (value, cell) => {
    expect(parse(toCsv(['value'], [{ value }]), { bom: true, columns: true })).toEqual([{ value: cell }]);
  });

  test('what is missing is an empty cell', () => {
    expect(toCsv(['a', 'b'], [{ a: null, b: undefined }])).toBe('\uFEFFa,b\r\n,\r\n');
  });
});
