import { describe, expect, test } from '@jest/globals';
import { docxFile } from '../../../scripts/fixtures/docx-file.js';
import { readDocx } from '../../../src/readers/docx/read-docx.js';
import { p, r, readParts, tbl, tc, textsOf, tr } from './read-parts.js';

const inRun = (content: string) => `<w:p>${r('Đoạn')}<w:r>${content}</w:r></w:p>`;
const vml = (content: string) => `<w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict>`;
const drawing = (content: string) =>
  `<w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;
const alternate = (requires: string, choice: string, fallback: string) =>
  `<mc:AlternateContent xmlns:zz="http://example.org/unheard-of"><mc:Choice Requires="${requires}">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;

describe('text boxes', () => {
  test.each([
    ['VML', vml(p('Hộp'))],
    ['DrawingML', drawing(p('Hộp'))],
    ['both, as alternates', alternate('wps', drawing(p('Hộp')), vml(p('Hộp')))],
    ['an alternate that is not understood', alternate('zz', drawing(p('Mới')), vml(p('Hộp')))],
  ])('%s: follow the paragraph they are anchored in', async (_, content) => {
    expect(await textsOf({ body: inRun(content) + p('Sau') })).toEqual(['Đoạn', 'Hộp', 'Sau']);
  });

  test('hold tables and paragraphs of their own', async () => {
    expect(await textsOf({ body: inRun(vml(p('Một') + tbl([tr([tc('ô')])]) + p('Hai'))) })).toEqual(['Đoạn', 'Một', [['ô']], 'Hai']);
  });

  test('in a cell belong to its text', async () => {
    expect(await textsOf({ body: tbl([tr([tc(inRun(vml(p('Hộp'))) + p('Sau'))])]) })).toEqual([[['Đoạn\nHộp\nSau']]]);
  });

  test.each([
    ['Số:        /KH-SNV', '45', 'Số: 45/KH-SNV'],
    ['Số: ...../KH-SNV', '45a', 'Số: 45a/KH-SNV'],
    ['Số:      ', '45', 'Số: 45'],
  ])('with nothing but a number fill the blank of their paragraph: %s', async (text, number, filled) => {
    expect(await textsOf({ body: `<w:p>${r(text)}<w:r>${vml(p(number))}</w:r></w:p>` })).toEqual([filled]);
  });

  test.each([
    ['words', 'Số:        /KH-SNV', vml(p('Bản sao'))],
    ['two numbers', 'Số:        /KH-SNV', vml(p('45')) + vml(p('46'))],
    ['two blanks', 'Số: ...../KH-SNV, ngày .....', vml(p('45'))],
    ['no blank', 'SỞ NỘI VỤ     CỘNG HÒA', vml(p('45'))],
  ])('fill none for %s', async (_, text, boxes) => {
    expect((await textsOf({ body: `<w:p>${r(text)}<w:r>${boxes}</w:r></w:p>` }))[0]).toBe(text);
  });

  test('without a paragraph of text stand alone', async () => {
    expect(await textsOf({ body: `<w:p><w:r>${vml(p('MẬT'))}</w:r></w:p>` })).toEqual(['MẬT']);
  });
});

describe('notes', () => {
  const footnotes =
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>' +
    `<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>${r(' Theo báo cáo')}</w:p>${p('năm 2024')}</w:footnote><w:footnote w:id="3">${p('Không ai dẫn')}</w:footnote>`;
  const endnotes = `<w:endnote w:id="2">${p('Ghi chú cuối')}</w:endnote>`;
  const reference = (kind: string) => `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:${kind}Reference w:id="2"/></w:r>`;

  test('follow their block and are marked; the number is kept out of the text', async () => {
    const body = `<w:p>${r('Chỉ số')}${reference('footnote')}${r(' tăng')}${reference('endnote')}</w:p>${p('Sau')}`;
    expect(await readParts({ body, footnotes, endnotes })).toEqual([
      expect.objectContaining({ text: 'Chỉ số tăng' }),
      expect.objectContaining({ text: 'Theo báo cáo', note: 'footnote' }),
      expect.objectContaining({ text: 'năm 2024', note: 'footnote' }),
      expect.objectContaining({ text: 'Ghi chú cuối', note: 'endnote' }),
      expect.not.objectContaining({ note: expect.anything() }),
    ]);
  });

  test('of a cell follow the table', async () => {
    const body = tbl([tr([tc(`<w:p>${r('ô')}${reference('footnote')}</w:p>`), tc('ô bên')])]) + p('Sau');
    expect(await textsOf({ body, footnotes })).toEqual([[['ô', 'ô bên']], 'Theo báo cáo', 'năm 2024', 'Sau']);
  });

  test('of deleted or hidden places are not shown', async () => {
    const hidden = reference('footnote').replace('<w:rPr>', '<w:rPr><w:vanish/>');
    const body = `<w:p>${r('Một')}<w:del w:id="9">${reference('footnote')}</w:del>${hidden}</w:p>`;
    expect(await textsOf({ body, footnotes })).toEqual(['Một']);
  });

  test('that are missing are passed over', async () => {
    expect(await textsOf({ body: `<w:p>${r('Một')}${reference('footnote')}</w:p>` })).toEqual(['Một']);
  });
});

describe('the header', () => {
  const section = (type: string, more = '') =>
    `<w:sectPr><w:headerReference w:type="${type}" r:id="header"/>${more}<w:pgSz w:w="11906"/></w:sectPr>`;
  const header = tbl([tr([tc('SỞ NỘI VỤ'), tc('CỘNG HÒA')])]) + p('');

  test('of the first page alone stands above the text', async () => {
    expect(await textsOf({ body: p('Một') + section('first', '<w:titlePg/>'), header })).toEqual([[['SỞ NỘI VỤ', 'CỘNG HÒA']], 'Một']);
  });

  test('is that of the first section', async () => {
    const first = `<w:p><w:pPr>${section('first', '<w:titlePg/>')}</w:pPr>${r('Một')}</w:p>`;
    expect(await textsOf({ body: `${first}${p('Hai')}<w:sectPr><w:titlePg/></w:sectPr>`, header })).toEqual([
      [['SỞ NỘI VỤ', 'CỘNG HÒA']],
      'Một',
      'Hai',
    ]);
  });

  test.each([
    ['of every page', section('default')],
    ['of later pages', section('default', '<w:titlePg/>')],
    ['for a first page that is like the others', section('first')],
    ['for a first page, switched off', section('first', '<w:titlePg w:val="0"/>')],
  ])('%s is no text', async (_, properties) => {
    expect(await textsOf({ body: p('Một') + properties, header })).toEqual(['Một']);
  });

  test('of every page that is a letterhead stands above a text without one', async () => {
    const letterhead = tbl([tr([tc(p('UBND TỈNH') + p('SỞ NỘI VỤ')), tc(p('CỘNG HÒA') + p('Độc lập'))])]);
    const rows = [['UBND TỈNH\nSỞ NỘI VỤ', 'CỘNG HÒA\nĐộc lập']];
    expect(await textsOf({ body: p('') + p('Một') + section('default'), header: letterhead })).toEqual([rows, 'Một']);
    const own = tbl([tr([tc('UBND HUYỆN'), tc('CỘNG HÒA')])]);
    expect(await textsOf({ body: own + p('Một') + section('default'), header: letterhead })).toEqual([[['UBND HUYỆN', 'CỘNG HÒA']], 'Một']);
  });

  test('of the first page alone may be a text box', async () => {
    const box = `<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p('SỞ NỘI VỤ')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
    expect(await textsOf({ body: p('Một') + section('first', '<w:titlePg/>'), header: box })).toEqual(['SỞ NỘI VỤ', 'Một']);
  });

  test('that is missing leaves the text', async () => {
    expect(await textsOf({ body: p('Một') + section('first', '<w:titlePg/>') })).toEqual(['Một']);
  });
});

describe('what is not read', () => {
  test('comments, their marks, and drawings without text leave no trace', async () => {
    const content =
      '<w:commentRangeStart w:id="1"/><w:r><w:t>chữ</w:t></w:r><w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>';
    const picture =
      '<w:drawing><wp:inline><wp:docPr id="1" name="Ảnh" descr="Quốc huy"/><a:graphic><a:graphicData><a:blip r:embed="rId1"/></a:graphicData></a:graphic></wp:inline></w:drawing>';
    expect(await textsOf({ body: `<w:p>${content}<w:r>${picture}</w:r></w:p>` })).toEqual(['chữ']);
  });

  test('an embedded document is reported', async () => {
    const { issues } = await readDocx(docxFile({ body: `${p('Một')}<w:altChunk r:id="rId7"/>` }));
    expect(issues).toEqual([{ code: 'embedded-document-unread', severity: 'error', data: { count: 1 } }]);
  });

  test('letters of a legacy font are reported', async () => {
    const { issues } = await readDocx(docxFile({ body: p('§Èy m¹nh c¶i c¸ch hµnh chÝnh nhµ n­íc trªn ®Þa bµn tØnh') }));
    expect(issues).toEqual([expect.objectContaining({ code: 'legacy-encoding' })]);
  });
});
