import { describe, expect, test } from '@jest/globals';
import { cellTexts, p, r, readOneTable, readParts, tbl, tc, textsOf, tr } from './read-parts.js';

const span = (count: number) => `<w:gridSpan w:val="${count}"/>`;
const begin = '<w:vMerge w:val="restart"/>';
const goOn = '<w:vMerge/>';

/** "text@row,column+rows×columns" for each cell. */
async function layout(rows: readonly string[], grid: readonly number[] = []): Promise<string[]> {
  const table = await readOneTable({ body: tbl(rows, grid) });
  return table.children.flatMap(({ children }) =>
    children.map(
      ({ text, row, column, rowSpan, columnSpan }) =>
        `${text}@${row},${column}${rowSpan * columnSpan > 1 ? `+${rowSpan}×${columnSpan}` : ''}`,
    ),
  );
}

describe('cells', () => {
  test('join their paragraphs and breaks with line ends; empty ones count for nothing', async () => {
    const body = tbl([tr([tc(p('a) Rà soát;') + p('') + `<w:p>${r('b)')}<w:r><w:br/></w:r>${r('Công bố.')}</w:p>`), tc('')])]);
    expect(await textsOf({ body })).toEqual([[['a) Rà soát;\nb)\nCông bố.', '']]]);
  });

  test('are found in content controls around rows, cells and content', async () => {
    const wrap = (content: string) => `<w:sdt><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    expect(await textsOf({ body: tbl([wrap(tr([tc('a'), wrap(tc(wrap(p('b'))))]))]) })).toEqual([[['a', 'b']]]);
  });

  test('are left out with a deleted or hidden row, or deleted themselves', async () => {
    const rows = [
      tr([tc('a'), tc('b', '<w:cellDel w:id="1"/>'), tc('c')]),
      tr([tc('cũ'), tc('cũ')], '<w:del w:id="2"/>'),
      tr([tc('ẩn')], '<w:hidden/>'),
      tr([tc('d'), tc('e')], '<w:ins w:id="3"/>'),
    ];
    expect(await textsOf({ body: tbl(rows) })).toEqual([
      [
        ['a', 'c'],
        ['d', 'e'],
      ],
    ]);
  });
});

describe('merged cells', () => {
  test('across and down', async () => {
    const rows = [
      tr([tc('STT', begin), tc('Nhiệm vụ', begin), tc('Đơn vị', span(2))]),
      tr([tc('', goOn), tc('', goOn), tc('Chủ trì'), tc('Phối hợp')]),
      tr([tc('1'), tc('Rà soát'), tc('Sở Nội vụ'), tc('Các sở')]),
    ];
    expect(await layout(rows)).toEqual([
      'STT@0,0+2×1',
      'Nhiệm vụ@0,1+2×1',
      'Đơn vị@0,2+1×2',
      'Chủ trì@1,2',
      'Phối hợp@1,3',
      '1@2,0',
      'Rà soát@2,1',
      'Sở Nội vụ@2,2',
      'Các sở@2,3',
    ]);
  });

  test('both ways at once, and one after the other', async () => {
    const rows = [
      tr([tc('a', span(2) + begin), tc('b')]),
      tr([tc('', span(2) + goOn), tc('c')]),
      tr([tc('d', span(2) + begin), tc('e')]),
      tr([tc('', span(2) + goOn), tc('f')]),
      tr([tc('g'), tc('h'), tc('i')]),
    ];
    expect(await layout(rows)).toEqual(['a@0,0+2×2', 'b@0,2', 'c@1,2', 'd@2,0+2×2', 'e@2,2', 'f@3,2', 'g@4,0', 'h@4,1', 'i@4,2']);
  });

  test('across in the old way', async () => {
    const rows = [tr([tc('a', '<w:hMerge w:val="restart"/>'), tc('', '<w:hMerge/>'), tc('b')]), tr([tc('c'), tc('d'), tc('e')])];
    expect(await layout(rows)).toEqual(['a@0,0+1×2', 'b@0,2', 'c@1,0', 'd@1,1', 'e@1,2']);
  });

  test('whose beginning is not marked are told by what follows being empty', async () => {
    expect(await layout([tr([tc('a'), tc('b')]), tr([tc('', goOn), tc('c')])])).toEqual(['a@0,0+2×1', 'b@0,1', 'c@1,1']);
    expect(await layout([tr([tc('a'), tc('b')]), tr([tc('c', goOn), tc('d')])])).toEqual(['a@0,0', 'b@0,1', 'c@1,0', 'd@1,1']);
    expect(await layout([tr([tc('', goOn), tc('b')])])).toEqual(['@0,0', 'b@0,1']);
  });
});

describe('columns', () => {
  test('begin later where the row leaves room', async () => {
    const rows = [tr([tc('a'), tc('b'), tc('c')]), tr([tc('d')], '<w:gridBefore w:val="1"/><w:gridAfter w:val="1"/>')];
    expect(await layout(rows)).toEqual(['a@0,0', 'b@0,1', 'c@0,2', 'd@1,1']);
  });

  test('are those that cells keep to, not those of the grid', async () => {
    expect(await layout([tr([tc('a', span(3)), tc('b', span(2))]), tr([tc('c', span(3)), tc('d', span(2))])])).toEqual([
      'a@0,0',
      'b@0,1',
      'c@1,0',
      'd@1,1',
    ]);
  });

  test('whose edges miss each other by a hair are one', async () => {
    const rows = [tr([tc('a'), tc('b', span(2)), tc('c')]), tr([tc('d', span(2)), tc('e'), tc('f')])];
    expect(await layout(rows, [2000, 20, 3000, 2000])).toEqual(['a@0,0', 'b@0,1', 'c@0,2', 'd@1,0', 'e@1,1', 'f@1,2']);
  });

  test('stay apart where a thin cell lies between them', async () => {
    const rows = [tr([tc('a'), tc(''), tc('b')]), tr([tc('c', span(2)), tc('d')])];
    expect(await layout(rows, [2000, 20, 3000])).toEqual(['a@0,0', '@0,1', 'b@0,2', 'c@1,0+1×2', 'd@1,2']);
  });

  test('stay apart on a grid that states no true widths', async () => {
    const rows = [tr([tc('a'), tc('b', span(2))]), tr([tc('c', span(2)), tc('d')])];
    expect(await layout(rows, [100, 100, 100])).toEqual(['a@0,0', 'b@0,1+1×2', 'c@1,0+1×2', 'd@1,2']);
  });
});

describe('tables within tables', () => {
  test('follow the outer one, whose cell keeps the rest', async () => {
    const inner = tbl([tr([tc('x'), tc('y')])]);
    const body = tbl([tr([tc(p('trước') + inner + p('sau')), tc('bên')])]) + p('cuối');
    expect(await textsOf({ body })).toEqual([[['trước\nsau', 'bên']], [['x', 'y']], 'cuối']);
  });

  test('stand alone when the outer one is only a frame', async () => {
    const body = tbl([tr([tc(p('trước') + tbl([tr([tc('x'), tc('y')])]) + p('sau'))])]);
    expect(await textsOf({ body })).toEqual(['trước', [['x', 'y']], 'sau']);
  });

  test('make up the cell of a table of three columns that holds nothing else', async () => {
    const inner = tbl([tr([tc('02 lớp'), tc('tập huấn')]), tr([tc('01 hội nghị'), tc('')])]) + p('');
    expect(await textsOf({ body: tbl([tr([tc('1'), tc('Tập huấn'), tc(inner)])]) })).toEqual([
      [['1', 'Tập huấn', '02 lớp tập huấn\n01 hội nghị']],
    ]);
  });

  test('side by side both follow', async () => {
    const body = tbl([tr([tc(tbl([tr([tc('a')]), tr([tc('b')])]) + p('')), tc(tbl([tr([tc('c')])]) + p(''))])]);
    expect(await textsOf({ body })).toEqual([[['', '']], [['a'], ['b']], [['c']]]);
  });
});

test('rows that repeat on every page stand once', async () => {
  const rows = [tr([tc('STT'), tc('Nội dung')], '<w:tblHeader/>'), tr([tc('1'), tc('Rà soát')])];
  expect(cellTexts(await readOneTable({ body: tbl(rows) }))).toEqual([
    ['STT', 'Nội dung'],
    ['1', 'Rà soát'],
  ]);
});

test('a row without cells keeps its place, a table without cells is none', async () => {
  expect(await textsOf({ body: tbl([tr([tc('a')]), tr([]), tr([tc('b')])]) })).toEqual([[['a'], [], ['b']]]);
  expect(await readParts({ body: tbl([]) + p('sau') })).toHaveLength(1);
});

describe('tables set by tabs', () => {
  const line = (...fields: string[]) => `<w:p>${fields.map((field) => (field ? r(field) : '')).join('<w:r><w:tab/></w:r>')}</w:p>`;
  const rows = [line('TT', 'Việc', 'Đơn vị'), line('1', 'Kiểm tra', 'Văn phòng'), line('', 'sổ sách'), line('2', 'Họp', 'Thanh tra')];

  test('have a row a paragraph, an empty cell before the first tab', async () => {
    expect(await textsOf({ body: p('II. NHIỆM VỤ') + rows.join('') + p('III. KINH PHÍ') })).toEqual([
      'II. NHIỆM VỤ',
      [
        ['TT', 'Việc', 'Đơn vị'],
        ['1', 'Kiểm tra', 'Văn phòng'],
        ['', 'sổ sách', ''],
        ['2', 'Họp', 'Thanh tra'],
      ],
      'III. KINH PHÍ',
    ]);
  });

  test.each([
    ['two columns are a layout', [line('SỞ NỘI VỤ', 'Độc lập'), line('Số: 1/KH-SNV', 'Hà Nội')]],
    ['marks of items', [line('1.', 'Mục đích'), line('2.', 'Yêu cầu')]],
    ['blanks to be filled', [line('Số:', '/KH-SNV', 'Hà Nội, ngày', 'tháng 3')]],
  ])('are not seen in %s', async (_, paragraphs) => {
    expect(await textsOf({ body: paragraphs.join('') })).toHaveLength(paragraphs.length);
  });
});
