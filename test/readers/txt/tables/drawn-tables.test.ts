import { describe, expect, test } from '@jest/globals';
import { lines, sketch, testSketches } from '../sketch.js';

describe('pipe tables', () => {
  testSketches([
    {
      what: 'with marks, line breaks and protected pipes in cells',
      text: lines('| TT | **Việc** |', '|:--:|---|', '| 1 | Họp<br>Ghi |', '| 2 | a \\| b |', 'Hết'),
      expected: [['TT | Việc', '1 | Họp\nGhi', '2 | a \\| b'], 'Hết'],
    },
    {
      what: 'with lines that were bold each, side by side in a cell',
      text: lines('| **Nơi nhận:** - Như trên; | **CHỦ TỊCH** **Lê Văn An** |', '|---|---|'),
      expected: [['Nơi nhận: - Như trên; | CHỦ TỊCH\nLê Văn An']],
    },
    {
      what: 'rows too short and too long',
      text: lines('|a|b|', '|-|-|', '|1|', '|1|2|3|'),
      expected: [['a | b | ', '1 |  | ', '1 | 2 | 3']],
    },
    {
      what: 'whose exporter repeated the words of merged cells',
      text: lines(
        '| TT | Việc | Hạn | Hạn |',
        '|---|---|---|---|',
        '| TT | Việc | Từ | Đến |',
        '| I | HỌP | HỌP | HỌP |',
        '| 1 | Họp tổ | Quý I | Quý I |',
        '| 2 | x | x | x |',
      ),
      expected: [['TT⇕2 | Việc⇕2 | Hạn⇔2', 'Từ | Đến', 'I | HỌP⇔3', '1 | Họp tổ | Quý I | Quý I', '2 | x | x | x']],
    },
    {
      what: 'without outer pipes',
      text: lines('TT | Việc', '---|---', '1 | Họp'),
      expected: [['TT | Việc', '1 | Họp']],
    },
    {
      what: 'between paragraphs',
      text: lines('Bảng sau:', '| a | b |', '|---|---|', '| 1 | 2 |', '', '| 3 | 4 |'),
      expected: ['Bảng sau:', ['a | b', '1 | 2'], '| 3 | 4 |'],
    },
  ]);

  test('of hundreds of rows', () => {
    const rows = Array.from({ length: 333 }, (_, row) => [String(row + 1), `Việc **số** ${row + 1}`]);
    const text = lines('| TT | Việc |', '|---|---|', ...rows.map((cells) => `| ${cells.join(' | ')} |`));
    expect(sketch(text)).toEqual([['TT | Việc', ...rows.map((cells) => cells.join(' | ').replaceAll('**', ''))]]);
  });
});

describe('drawn tables', () => {
  testSketches([
    {
      what: 'rules between all rows: the lines between two are one row',
      text: lines(
        '+----+--------+',
        '| TT | Việc   |',
        '+====+========+',
        '| 1  | Niêm   |',
        '|    | yết    |',
        '+----+--------+',
        '| 2  | - Họp  |',
        '|    | - Ghi  |',
        '+----+--------+',
      ),
      expected: [['TT | Việc', '1 | Niêm yết', '2 | - Họp\n- Ghi']],
    },
    {
      what: 'a rule below the head alone: each line is a row unless its first cell is empty',
      text: lines(
        '┌────┬─────────┐',
        '│ TT │ Việc    │',
        '├────┼─────────┤',
        '│ 1  │ Niêm    │',
        '│    │ yết     │',
        '│ 2  │ *Họp*   │',
        '└────┴─────────┘',
      ),
      expected: [['TT | Việc', '1 | Niêm yết', '2 | Họp']],
    },
    {
      what: 'a row of its own whose number stands behind an empty first cell',
      text: lines('| Tháng | TT | Việc |', '| 3 | 1 | Họp |', '|  | 2 | Ghi |', '|  |  | biên bản |'),
      expected: [['Tháng | TT | Việc', '3 | 1 | Họp', ' | 2 | Ghi biên bản']],
    },
    {
      what: 'no rules at all',
      text: lines('| TT | Việc |', '| 1 | - |'),
      expected: [['TT | Việc', '1 | -']],
    },
    {
      what: 'no lines at the sides, long strokes between the rows',
      text: lines(
        '---------------------------------',
        ' Stt | Việc        | Chủ trì | Hạn',
        '---------------------------------',
        '  1  | Rà soát     | Đội A   | Quý',
        '     | danh sách   |         | I',
        '---------------------------------',
        '  2  | Họp         | Đội B   |',
        '---------------------------------',
        'Hết',
      ),
      expected: [['Stt | Việc | Chủ trì | Hạn', '1 | Rà soát danh sách | Đội A | Quý I', '2 | Họp | Đội B | '], 'Hết'],
    },
    {
      what: 'a stroke over lines without bars is none',
      text: lines('---------------------------------', 'KẾ HOẠCH', '---------------------------------'),
      expected: ['---------------------------------', 'KẾ HOẠCH', '---------------------------------'],
    },
    { what: 'one line is no table', text: '| chữ |', expected: ['| chữ |'] },
  ]);
});
