import { describe, expect, test } from '@jest/globals';
import { sketch, treeOf } from './sketch.js';

describe('lines become paragraphs', () => {
  test.each([
    ['Unix', 'một\nhai\n\nba\n'],
    ['Windows', 'một\r\nhai\r\n\r\nba\r\n'],
    ['old Macintosh', 'một\rhai\r\rba\r'],
    ['Unicode line separators', 'một\u2028hai\u2028\u2028ba'],
    ['vertical tab and next line', 'một\vhai\u0085\u0085ba'],
  ])('%s line ends', (_, text) => {
    const { children } = treeOf(text);
    expect(children).toMatchObject([
      { id: 'b1', text: 'một' },
      { id: 'b2', text: 'hai' },
      { id: 'b3', text: 'ba', afterGap: true },
    ]);
    expect(children[1]).not.toHaveProperty('afterGap');
  });

  test('blanks at the ends go, blanks within stay', () => {
    expect(sketch('\t  Số:      /KH-SNV  \n\u00A0ngày\u00A0  tháng 3\u3000')).toEqual(['Số:      /KH-SNV', 'ngày\u00A0  tháng 3']);
  });

  test('a line of blanks or invisible signs is an empty line', () => {
    expect(treeOf('một\n \t\u00A0\nhai\n\u200B\uFEFF\nba\n\u001A').children).toMatchObject([
      { text: 'một' },
      { text: 'hai', afterGap: true },
      { text: 'ba', afterGap: true },
    ]);
  });

  test('with an empty line behind every line the rows of a table stand together', () => {
    const text = Array.from({ length: 20 }, (_, index) => `Đoạn ${index}`);
    const table = ['TT\tViệc\tHạn', 'I\tHọp\t', '1\tHọp tổ\tQuý I'];
    expect(sketch([...text, ...table].join('\n\n')).at(-1)).toEqual(['TT | Việc | Hạn', 'I | Họp | ', '1 | Họp tổ | Quý I']);
    expect(sketch([text.join('\n'), ...table].join('\n\n')).at(-1)).toEqual(['1 | Họp tổ | Quý I']);
  });

  test('letters stay as they were typed', () => {
    const decomposed = 'Kế hoạch của Ủy ban, hoà bình'.normalize('NFD');
    expect(sketch(decomposed)).toEqual([decomposed]);
  });
});

describe('a form feed ends a page', () => {
  test.each([
    ['một\n\fhai', [{ text: 'một' }, { text: 'hai', afterPageBreak: true }]],
    ['một\fhai', [{ text: 'một' }, { text: 'hai', afterPageBreak: true }]],
    ['một\r\n\fhai\nba', [{ text: 'một' }, { text: 'hai', afterPageBreak: true }, { text: 'ba' }]],
    ['một\n\f\nhai', [{ text: 'một' }, { text: 'hai', afterPageBreak: true, afterGap: true }]],
  ])('%j', (text, expected) => {
    const { children } = treeOf(text);
    expect(children).toMatchObject(expected);
    expect(children.filter((block) => 'afterPageBreak' in block)).toHaveLength(1);
    expect(children.filter((block) => 'afterGap' in block)).toHaveLength(text.includes('\f\n') ? 1 : 0);
  });

  test.each([
    ['một', undefined],
    ['một\fhai', 2],
    ['một\fhai\f', 2],
    ['một\f\n\f', 2],
  ])('pages of %j', (text, pages) => {
    expect(treeOf(text).source.pageCount).toBe(pages);
  });

  test('no table goes on across it', () => {
    expect(sketch('TT\tViệc\tHạn\n1\tMột\tQuý I\f2\tHai\tQuý II')).toEqual([['TT | Việc | Hạn', '1 | Một | Quý I'], ['2 | Hai | Quý II']]);
  });
});
