import { expect, test } from '@jest/globals';
import { parseCsv } from '../../src/text/parse-csv.js';

const FILES: readonly [what: string, text: string, rows: string[][]][] = [
  [
    'commas',
    'a,b\n1,2\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'semicolons, commas in cells',
    'a;b\n1,5;2\n',
    [
      ['a', 'b'],
      ['1,5', '2'],
    ],
  ],
  [
    'tabs',
    'a\tb\n1\t2\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['a byte order mark', '\uFEFFa,b\n', [['a', 'b']]],
  [
    'blanks around cells, quoted line breaks',
    ' a , b\r\n"1\n2", 3 \r\n',
    [
      ['a', 'b'],
      ['1\n2', '3'],
    ],
  ],
  ['rows longer and shorter than the header', 'a,b\n1\n1,2,3\n', [['a', 'b'], ['1'], ['1', '2', '3']]],
  ['nothing', '', []],
];

test.each(FILES)('a file with %s', (_what, text, rows) => {
  expect(parseCsv(text).map(({ cells }) => cells)).toEqual(rows);
});

test('lines are counted in the file, blank ones too', () => {
  expect(parseCsv('a\n1\n\n2\n').map(({ line }) => line)).toEqual([1, 2, 4]);
});

test('an open quotation mark is refused with its line', () => {
  expect(() => parseCsv('a\n"1\n')).toThrow(/line 2/u);
});
