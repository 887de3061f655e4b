import { describe, expect, test } from '@jest/globals';
import { li, list, lvl, p, readOneParagraph, readOneTable, readParts, tbl, tc, textsOf, tr } from './read-parts.js';

/** Labels are what Word shows; the gold was written by hand from ECMA-376 part 1, 17.9. */

describe('number formats', () => {
  test.each([
    ['decimal', 1, '1.'],
    ['decimal', 12, '12.'],
    ['decimalZero', 1, '01.'],
    ['decimalZero', 9, '09.'],
    ['decimalZero', 10, '10.'],
    ['upperRoman', 4, 'IV.'],
    ['upperRoman', 49, 'XLIX.'],
    ['lowerRoman', 9, 'ix.'],
    ['upperLetter', 26, 'Z.'],
    ['lowerLetter', 5, 'e.'],
    ['lowerLetter', 27, 'aa.'],
    ['lowerLetter', 28, 'bb.'],
    ['lowerLetter', 53, 'aaa.'],
    ['ordinal', 2, '2nd.'],
    ['ordinal', 12, '12th.'],
    ['numberInDash', 3, '- 3 -.'],
    ['decimalEnclosedCircle', 3, '③.'],
    ['vietnameseCounting', 15, 'mười lăm.'],
    ['vietnameseCounting', 21, 'hai mươi mốt.'],
    ['japaneseCounting', 3, '3.'],
  ])('%s of %i is %s', async (format, start, label) => {
    const numbering = list(1, [lvl(0, format, '%1.', { start })]);
    expect(await textsOf({ body: li('Nội dung', 1), numbering })).toEqual([`${label} Nội dung`]);
  });

  test('a custom format states its digits by example', async () => {
    const format =
      '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>';
    const numbering = list(1, [`<w:lvl w:ilvl="0"><w:start w:val="7"/>${format}<w:lvlText w:val="%1"/></w:lvl>`]);
    expect(await textsOf({ body: li('Hồ sơ', 1), numbering })).toEqual(['007 Hồ sơ']);
  });

  test('what is missing is decimal, from zero, and set by a tab', async () => {
    const numbering = list(1, ['<w:lvl w:ilvl="0"><w:lvlText w:val="%1)"/></w:lvl>']);
    expect(await textsOf({ body: li('Một', 1) + li('Hai', 1), numbering })).toEqual(['0) Một', '1) Hai']);
  });
});

describe('text of a label', () => {
  test('holds what the author wrote around the number, or no number at all', async () => {
    const numbering = list(1, [lvl(0, 'decimal', 'Điều %1.')]) + list(2, [lvl(0, 'lowerLetter', 'đ)')]) + list(3, [lvl(0, 'none', '')]);
    const body = li('Phạm vi', 1) + li('Thông tin', 2) + li('Không số', 3);
    expect(await textsOf({ body, numbering })).toEqual(['Điều 1. Phạm vi', 'đ) Thông tin', 'Không số']);
  });

  test('is followed by a blank, or by nothing', async () => {
    const numbering =
      list(1, [lvl(0, 'decimal', '%1.', { more: '<w:suff w:val="nothing"/>' })]) +
      list(2, [lvl(0, 'decimal', '%1.', { more: '<w:suff w:val="space"/>' })]);
    expect(await textsOf({ body: li('Một', 1) + li('Hai', 2), numbering })).toEqual(['1.Một', '1. Hai']);
  });

  test('shows the numbers of the levels above', async () => {
    const numbering = list(1, [lvl(0, 'upperRoman', '%1.'), lvl(1, 'decimal', '%1.%2.'), lvl(2, 'lowerLetter', '%3)')]);
    const body = li('A', 1) + li('B', 1, 1) + li('C', 1, 2) + li('D', 1, 2) + li('E', 1, 1) + li('F', 1) + li('G', 1, 1) + li('H', 1, 2);
    expect(await textsOf({ body, numbering })).toEqual(['I. A', 'I.1. B', 'a) C', 'b) D', 'I.2. E', 'II. F', 'II.1. G', 'a) H']);
  });

  test('is all Arabic in a legal level', async () => {
    const numbering = list(1, [lvl(0, 'upperRoman', 'Chương %1'), lvl(1, 'decimalZero', '%1.%2', { more: '<w:isLgl/>' })]);
    expect(await textsOf({ body: li('A', 1) + li('B', 1, 1), numbering })).toEqual(['Chương I A', '1.1 B']);
  });

  test('takes the format of the paragraph mark, unless the level has one', async () => {
    const numbering =
      list(1, [lvl(0, 'decimal', '%1.')]) + list(2, [lvl(0, 'decimal', '%1.', { more: '<w:rPr><w:b w:val="0"/></w:rPr>' })]);
    const bold = (id: number) => `<w:numPr><w:numId w:val="${id}"/></w:numPr><w:rPr><w:b/></w:rPr>`;
    const [first, second] = await readParts({ body: p('Một', bold(1)) + p('Hai', bold(2)), numbering });
    expect(first).toMatchObject({ text: '1. Một', styles: [{ start: 0, end: 3, kind: 'bold' }] });
    expect(second).not.toHaveProperty('styles');
  });
});

describe('bullets', () => {
  const font = (name: string) => ({ more: `<w:rPr><w:rFonts w:ascii="${name}" w:hAnsi="${name}"/></w:rPr>` });
  test.each([
    ['&#xF0B7;', 'Symbol', '•'],
    ['&#xF02D;', 'Symbol', '-'],
    ['&#xF02B;', 'Symbol', '+'],
    ['&#xF0A7;', 'Wingdings', '•'],
    ['&#xF0FC;', 'Wingdings', '•'],
    ['Ø', 'Wingdings', '•'],
    ['o', 'Courier New', '•'],
    ['-', 'Times New Roman', '-'],
    ['+', 'Times New Roman', '+'],
    ['–', 'Calibri', '–'],
    ['*', 'Arial', '*'],
  ])('%s of %s is %s', async (text, name, label) => {
    const numbering = list(1, [lvl(0, 'bullet', text, font(name))]);
    expect(await textsOf({ body: li('Rà soát', 1), numbering })).toEqual([`${label} Rà soát`]);
  });
});

describe('counting', () => {
  const outline = [lvl(0, 'upperRoman', '%1.'), lvl(1, 'decimal', '%2.'), lvl(2, 'lowerLetter', '%3)')];

  test('goes on over other text, other lists and tables', async () => {
    const numbering = list(1, outline) + list(2, [lvl(0, 'bullet', '-')]);
    const body = li('A', 1) + p('Văn bản') + li('x', 2) + tbl([tr([tc('ô')])]) + li('B', 1);
    expect(await textsOf({ body, numbering })).toEqual(['I. A', 'Văn bản', '- x', [['ô']], 'II. B']);
  });

  test('starts a level again after any level above it', async () => {
    const body = li('A', 1, 1) + li('B', 1, 2) + li('C', 1) + li('D', 1, 2) + li('E', 1, 1) + li('F', 1, 2);
    expect(await textsOf({ body, numbering: list(1, outline) })).toEqual(['1. A', 'a) B', 'II. C', 'a) D', '2. E', 'a) F']);
  });

  test('takes levels that were skipped as begun', async () => {
    const numbering = list(1, [lvl(0, 'decimal', '%1.'), lvl(1, 'decimal', '%1.%2.', { start: 3 }), lvl(2, 'decimal', '%1.%2.%3.')]);
    const body = li('A', 1, 2) + li('B', 1, 1) + li('C', 1);
    expect(await textsOf({ body, numbering })).toEqual(['1.3.1. A', '1.4. B', '2. C']);
  });

  test('never starts again where the level forbids it', async () => {
    const numbering = list(1, [lvl(0, 'upperRoman', '%1.'), lvl(1, 'decimal', '%2.', { more: '<w:lvlRestart w:val="0"/>' })]);
    const body = li('A', 1) + li('B', 1, 1) + li('C', 1, 1) + li('D', 1) + li('E', 1, 1);
    expect(await textsOf({ body, numbering })).toEqual(['I. A', '1. B', '2. C', 'II. D', '3. E']);
  });

  test('starts again only after the level named or one above it', async () => {
    const numbering = list(1, [
      lvl(0, 'upperRoman', '%1.'),
      lvl(1, 'decimal', '%2.'),
      lvl(2, 'lowerLetter', '%3)', { more: '<w:lvlRestart w:val="1"/>' }),
    ]);
    const body = li('A', 1) + li('B', 1, 1) + li('C', 1, 2) + li('D', 1, 1) + li('E', 1, 2) + li('F', 1) + li('G', 1, 2);
    expect(await textsOf({ body, numbering })).toEqual(['I. A', '1. B', 'a) C', '2. D', 'b) E', 'II. F', 'a) G']);
  });

  test('is shared by the instances of a list', async () => {
    const numbering = `${list(1, outline)}<w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num>`;
    expect(await textsOf({ body: li('A', 1) + li('B', 7) + li('C', 1), numbering })).toEqual(['I. A', 'II. B', 'III. C']);
  });

  test('obeys an override of the start once for each instance and level', async () => {
    const override = (place: number, start: number) =>
      `<w:lvlOverride w:ilvl="${place}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;
    const numbering = `${list(1, outline)}<w:num w:numId="7"><w:abstractNumId w:val="1"/>${override(0, 1)}${override(1, 5)}</w:num>`;
    const body =
      li('A', 1) + li('B', 1) + li('C', 7) + li('D', 7) + li('E', 7, 1) + li('F', 7, 1) + li('G', 7) + li('H', 7, 1) + li('I', 1);
    expect(await textsOf({ body, numbering })).toEqual(['I. A', 'II. B', 'I. C', 'II. D', '5. E', '6. F', 'III. G', '5. H', 'IV. I']);
  });

  test('uses the level that an instance puts in place of the list’s own', async () => {
    const numbering = `${list(1, outline)}<w:num w:numId="7"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0">${lvl(0, 'decimal', '(%1)')}</w:lvlOverride></w:num>`;
    expect(await textsOf({ body: li('A', 1) + li('B', 7), numbering })).toEqual(['I. A', '(2) B']);
  });

  test('passes over removed, hidden and section-ending paragraphs, not over empty ones', async () => {
    const numPr = '<w:numPr><w:numId w:val="1"/></w:numPr>';
    const removed = `<w:p><w:pPr>${numPr}<w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del></w:p>`;
    const hidden = `<w:p><w:pPr>${numPr}<w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r></w:p>`;
    const section = `<w:p><w:pPr>${numPr}<w:sectPr/></w:pPr></w:p>`;
    const empty = `<w:p><w:pPr>${numPr}</w:pPr></w:p>`;
    const body = li('A', 1) + removed + hidden + section + empty + li('B', 1);
    expect(await textsOf({ body, numbering: list(1, outline) })).toEqual(['I. A', 'II.', 'III. B']);
  });

  test('is the text box’s own in a text box', async () => {
    const box = `<w:p><w:r><w:pict><v:textbox><w:txbxContent>${li('Hộp', 1)}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`;
    expect(await textsOf({ body: li('A', 1) + box + li('B', 1), numbering: list(1, outline) })).toEqual(['I. A', 'I. Hộp', 'II. B']);
  });
});

describe('lists through styles', () => {
  const style = (id: string, content: string, base = '') =>
    `<w:style w:type="paragraph" w:styleId="${id}">${base && `<w:basedOn w:val="${base}"/>`}<w:pPr>${content}</w:pPr></w:style>`;
  const numPr = (id: number, place?: number) =>
    `<w:numPr>${place === undefined ? '' : `<w:ilvl w:val="${place}"/>`}<w:numId w:val="${id}"/></w:numPr>`;
  const of = (id: string, more = '') => `<w:pStyle w:val="${id}"/>${more}`;
  const linked = (id: string) => ({ more: `<w:pStyle w:val="${id}"/>` });
  const numbering = list(1, [lvl(0, 'upperRoman', '%1.', linked('H1')), lvl(1, 'decimal', '%2.', linked('H2'))]);

  test('number by the level that names the style', async () => {
    const styles = style('H1', numPr(1)) + style('H2', numPr(1));
    const body = p('A', of('H1')) + p('B', of('H2')) + p('C', of('H2')) + p('D', of('H1'));
    expect(await textsOf({ body, styles, numbering })).toEqual(['I. A', '1. B', '2. C', 'II. D']);
  });

  test('number by the style’s own level where none names it', async () => {
    const styles = style('Khoan', numPr(1, 1));
    const body = p('A', of('Khoan')) + p('B', of('Khoan', numPr(1))) + p('C', of('Khoan', numPr(1, 0)));
    expect(await textsOf({ body, styles, numbering })).toEqual(['1. A', '2. B', 'II. C']);
  });

  test('are inherited, as a whole or with another level', async () => {
    const styles = style('H1', numPr(1)) + style('Con', '', 'H1') + style('Chau', '<w:numPr><w:ilvl w:val="1"/></w:numPr>', 'Con');
    const body = p('A', of('Con')) + p('B', of('H1'));
    expect(await textsOf({ body, styles, numbering })).toEqual(['I. A', 'II. B']);
  });

  test('give way to what the paragraph states; zero takes the number away', async () => {
    const styles = style('H1', numPr(1)) + style('Tron', numPr(0), 'H1');
    const body = p('A', of('H1')) + p('B', of('H1', numPr(1, 1))) + p('C', of('H1', numPr(0))) + p('D', of('Tron')) + p('E', of('H1'));
    expect(await textsOf({ body, styles, numbering })).toEqual(['I. A', '1. B', 'C', 'D', 'II. E']);
  });

  test('come with the default paragraph style too', async () => {
    const styles = `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:pPr>${numPr(1)}</w:pPr></w:style>`;
    expect(await textsOf({ body: p('A') + p('B'), styles, numbering })).toEqual(['I. A', 'II. B']);
  });

  test('follow a link to the list of a numbering style', async () => {
    const styles = `<w:style w:type="numbering" w:styleId="DanhSach"><w:pPr>${numPr(1)}</w:pPr></w:style>`;
    const link =
      '<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="DanhSach"/></w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="5"/></w:num>';
    expect(await textsOf({ body: li('A', 5) + li('B', 5, 1), styles, numbering: numbering + link })).toEqual(['I. A', '1. B']);
  });

  test('survive styles that are based on each other', async () => {
    const styles = style('A', numPr(1), 'B') + style('B', '', 'A');
    expect(await textsOf({ body: p('A', of('A')), styles, numbering })).toEqual(['I. A']);
  });
});

describe('numbering in tables', () => {
  const numbering = list(1, [lvl(0, 'decimalZero', '%1')]);

  test('gives empty cells their number', async () => {
    const body = tbl([tr([tc('STT'), tc('Nhiệm vụ')]), tr([tc(li('', 1)), tc('Rà soát')]), tr([tc(li('', 1)), tc('Công bố')])]);
    expect(await textsOf({ body, numbering })).toEqual([
      [
        ['STT', 'Nhiệm vụ'],
        ['01', 'Rà soát'],
        ['02', 'Công bố'],
      ],
    ]);
  });

  test('does not count the covered cells of a merged one', async () => {
    const body = tbl([
      tr([tc(li('', 1), '<w:vMerge w:val="restart"/>'), tc('Rà soát')]),
      tr([tc(li('', 1), '<w:vMerge/>'), tc('Công bố')]),
      tr([tc(li('', 1)), tc('Tổng kết')]),
    ]);
    const table = await readOneTable({ body, numbering });
    expect(table.children.map(({ children }) => children.map(({ text }) => text))).toEqual([
      ['01', 'Rà soát'],
      ['Công bố'],
      ['02', 'Tổng kết'],
    ]);
  });
});

describe('what is no list', () => {
  test.each([
    ['a number that is not defined', li('A', 9), list(1, [lvl(0, 'decimal', '%1.')])],
    ['a level that is not defined', li('A', 1, 4), list(1, [lvl(0, 'decimal', '%1.')])],
    ['a level that no list has', li('A', 1, 999_999_999), list(1, [lvl(999_999_999, 'decimal', '%1.')])],
    ['a numbering part that is missing', li('A', 1), undefined],
  ])('%s leaves the text alone', async (_, body, numbering) => {
    const { text } = await readOneParagraph({ body, ...(numbering === undefined ? {} : { numbering }) });
    expect(text).toBe('A');
  });

  test('a single-level list has all its paragraphs on the first level', async () => {
    const numbering = list(1, [lvl(0, 'decimal', '%1.')], '<w:multiLevelType w:val="singleLevel"/>');
    expect(await textsOf({ body: li('A', 1) + li('B', 1, 3), numbering })).toEqual(['1. A', '2. B']);
  });
});
