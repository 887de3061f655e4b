import { describe, expect, test } from '@jest/globals';
import { SourceText } from '../../src/tree/source-text.js';

const b1 = SourceText.of('Ủy ban nhân dân '.normalize('NFD'), { block: 'b1' });
const b2 = SourceText.of('tỉnh Hải Dương', { block: 'b2' });

describe('SourceText', () => {
  test('gives the raw words and their place in the source', () => {
    const { raw, spans } = b1.cite(0, 6);
    expect(raw).toBe('Ủy ban'.normalize('NFD'));
    expect(spans).toEqual([{ block: 'b1', start: 0, end: raw.length }]);
  });

  test('leaves out white space at the ends', () => {
    expect(b1.cite().raw.normalize('NFC')).toBe('Ủy ban nhân dân');
  });

  test('a stretch over two pieces has two spans, joined by a blank', () => {
    const joined = SourceText.join([SourceText.of('kiên quyết', { block: 'b1' }), SourceText.of('phê bình', { block: 'b3' })]);
    expect(joined.text).toBe('kiên quyết phê bình');
    expect(joined.cite(5, 14)).toEqual({
      raw: 'quyết phê',
      spans: [
        { block: 'b1', start: 5, end: 10 },
        { block: 'b3', start: 0, end: 3 },
      ],
    });
  });

  test('a slice remembers where it came from', () => {
    const slice = b2.slice(5);
    expect(slice.text).toBe('Hải Dương');
    expect(slice.cite(0, 3)).toEqual({ raw: 'Hải', spans: [{ block: 'b2', start: 5, end: 8 }] });
  });

  test('slices that are joined cite no more than themselves', () => {
    const [lead, day] = [
      SourceText.of('Từ 7 giờ: đón tiếp', { block: 'b1' }).slice(0, 8),
      SourceText.of('Lịch ngày 20/4', { block: 'b2' }).slice(5),
    ];
    expect(SourceText.join([lead, day]).cite()).toEqual({
      raw: 'Từ 7 giờ ngày 20/4',
      spans: [
        { block: 'b1', start: 0, end: 8 },
        { block: 'b2', start: 5, end: 14 },
      ],
    });
  });

  test('the lines of a cell are texts of their own', () => {
    const cell = SourceText.of('Sở Nội vụ\n\nSở Tài chính', { block: 'b4', row: 1, column: 2 });
    expect(cell.lines().map((line) => line.cite())).toEqual([
      { raw: 'Sở Nội vụ', spans: [{ block: 'b4', row: 1, column: 2, start: 0, end: 9 }] },
      { raw: 'Sở Tài chính', spans: [{ block: 'b4', row: 1, column: 2, start: 11, end: 23 }] },
    ]);
  });

  test('empty texts join to nothing', () => {
    expect(SourceText.join([SourceText.empty, SourceText.empty]).cite()).toEqual({ raw: '', spans: [] });
  });
});
