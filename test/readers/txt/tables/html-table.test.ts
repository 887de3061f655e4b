import { describe, expect, test } from '@jest/globals';
import { lines, testSketches, treeOf } from '../sketch.js';

describe('tables in HTML', () => {
  const head =
    '<tr><th rowspan="2">TT</th><th rowspan="2">Việc</th><th colspan="2">Thực hiện</th></tr><tr><th>Chủ trì</th><th>Phối hợp</th></tr>';
  testSketches([
    {
      what: 'in one line, with merged cells; words beside the table stay',
      text: lines(
        'I. VIỆC',
        `Bảng 1 <table>${head}<tr><td>1</td><td>Họp &amp; ghi</td><td>Tổ A</td><td></td></tr></table> Hết.`,
        'II. KINH PHÍ',
      ),
      expected: [
        'I. VIỆC',
        'Bảng 1',
        ['TT⇕2 | Việc⇕2 | Thực hiện⇔2', 'Chủ trì | Phối hợp', '1 | Họp & ghi | Tổ A | '],
        'Hết.',
        'II. KINH PHÍ',
      ],
    },
    {
      what: 'in many lines; a cell has paragraphs, items and a table of its own',
      text: lines(
        '<div><TABLE class="x">',
        '<tbody>',
        '<tr><td>1</td>',
        '<td><p>Họp</p><p><b>Ghi</b></p></td><td>Tổ A<br/>Tổ',
        'B</td></tr>',
        '<tr><td>2</td><td><ul><li>Soạn</li><li>In</li></ul></td><td><table><tr><td>a</td><td>b</td></tr></table></td></tr>',
        '</tbody></TABLE></div>',
        'Hết.',
      ),
      expected: [['1 | Họp\nGhi | Tổ A\nTổ B', '2 | Soạn\nIn | a\nb'], 'Hết.'],
    },
    {
      what: 'an exporter without merged cells repeats their words, and names columns that have no head',
      text: lines(
        '<table><tr><th>Col1</th><th>Việc</th><th>Col3</th><th>Tổ</th></tr>',
        '<tr><td>I</td><td>Tuyên truyền</td><td>Tuyên truyền</td><td>Tuyên truyền</td></tr>',
        '<tr><td>1</td><td>Họp</td><td>Quý I</td><td>Tổ A</td></tr></table>',
      ),
      expected: [[' | Việc |  | Tổ', 'I | Tuyên truyền⇔3', '1 | Họp | Quý I | Tổ A']],
    },
    {
      what: 'cells that reach down leave no room in the rows below',
      text: '<table><tr><td rowspan=2>A</td><td>1</td></tr><tr><td>2</td></tr><tr><td>B</td><td>3</td></tr></table>',
      expected: [['A⇕2 | 1', '2', 'B | 3']],
    },
    {
      what: 'a table cut before its end is read as far as its tags go',
      text: lines('<table><tr><td>1</td><td>Họp</td></tr>', '<tr><td>2</td><td>Kết</td></tr>', 'II. KINH PHÍ'),
      expected: [['1 | Họp', '2 | Kết'], 'II. KINH PHÍ'],
    },
    {
      what: 'a table without rows, and a sign, are words',
      text: lines('<table></table>', 'a <table', '5 < 6'),
      expected: ['<table></table>', 'a <table', '5 < 6'],
    },
  ]);
});

test('cells outside of a table are reported', () => {
  expect(treeOf('<tr><td>1</td><td>Họp</td></tr>').issues.map(({ code }) => code)).toEqual(['columns-unread']);
});
