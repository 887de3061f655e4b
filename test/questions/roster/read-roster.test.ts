import { describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { KehoachError } from '../../../src/errors/kehoach-error.js';
import { readRoster } from '../../../src/questions/roster/read-roster.js';

const read = (text: string): unknown[] => readRoster(new TextEncoder().encode(text), 'r.csv').map(({ unit, deadline }) => [unit, deadline]);

describe('a roster', () => {
  const CASES: readonly [what: string, text: string, rows: unknown[]][] = [
    ['commas', 'Đơn vị,Hạn\nSở Y tế,10/8/2025\n', [['Sở Y tế', '10/8/2025']]],
    [
      'semicolons, commas in names',
      'STT;Tên đơn vị;Hạn gửi\n1;Sở Văn hóa, Thể thao và Du lịch;\n',
      [['Sở Văn hóa, Thể thao và Du lịch', null]],
    ],
    ['tabs', 'unit\tdue\nSở Y tế\t2025-08-10\n', [['Sở Y tế', '2025-08-10']]],
    ['byte order mark, quotation marks, blank rows', '\uFEFF"Cơ quan"\r\n"Sở Y tế"\r\n\r\n;\r\n', [['Sở Y tế', null]]],
    ['heads without marks', 'Don vi,Han\nSở Y tế,\n', [['Sở Y tế', null]]],
    ['letters that are composed otherwise', 'Đơn vị\nSở Y tế\n'.normalize('NFD'), [['Sở Y tế', null]]],
  ];

  test.each(CASES)('with %s', (_what, text, rows) => {
    expect(read(text)).toEqual(rows);
  });

  test('as Excel exports it', () => {
    const text = 'Đơn vị\tHạn\nSở Giáo dục và Đào tạo\t10/8/2025\n';
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), iconv.encode(text, 'utf-16le')]);
    expect(readRoster(utf16, 'r.csv')).toEqual([{ line: 2, unit: 'Sở Giáo dục và Đào tạo', deadline: '10/8/2025' }]);
  });

  const WRONG: readonly [text: string, code: string, data: object][] = [
    ['Tên,Ngày\nSở Y tế,\n', 'roster-column', { column: 'Tên', columns: 'Tên, Ngày', nearest: 'đơn vị' }],
    ['Hạn,Đơn vi gửi\nSở Y tế,\n', 'roster-column', { column: 'Đơn vi gửi' }],
    ['', 'roster-column', { columns: '…' }],
    ['Đơn vị\n"Sở Y tế\n', 'roster-unreadable', {}],
  ];

  test.each(WRONG)('%j is %s', (text, code, data) => {
    let caught: unknown;
    try {
      read(text);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(KehoachError);
    expect(caught).toMatchObject({ code, data });
  });
});
