import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { readDocx } from '../../../src/readers/docx/read-docx.js';
import { readOdt } from '../../../src/readers/odt/read-odt.js';
import type { BlockNode } from '../../../src/tree/nodes.js';

const NAMESPACES = ['office', 'style', 'text', 'table']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');
const LISTS = `<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="I" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="1" style:num-suffix="." text:display-levels="2"/></text:list-style><text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="-"/></text:list-style>`;

function odt(body: string): Uint8Array {
  const content = `<office:document-content ${NAMESPACES} xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"><office:automatic-styles>${LISTS}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  return zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }], 'content.xml': strToU8(content) });
}

async function read(body: string) {
  return (await readOdt(odt(body))).children.map(shown);
}

function shown(block: BlockNode): unknown {
  if (block.type === 'paragraph') return block.note ? { [block.note]: block.text } : block.text;
  return block.children.map((row) =>
    row.children.map(({ text, rowSpan, columnSpan }) => (rowSpan * columnSpan > 1 ? `${text} (${rowSpan}×${columnSpan})` : text)),
  );
}

const p = (text: string) => `<text:p>${text}</text:p>`;
const item = (content: string, more = '') => `<text:list-item${more}>${content}</text:list-item>`;
const list = (content: string, more = ' text:style-name="L"') => `<text:list${more}>${content}</text:list>`;

describe('OpenDocument text', () => {
  test.each([
    ['white space as the standard counts it', p('a  b\n c<text:s text:c="2"/>d<text:tab/>e<text:line-break/>f'), ['a b c  d\te\nf']],
    [
      'lists with levels',
      list(item(p('Mục tiêu') + list(item(p('Chung')) + item(p('Riêng')), '')) + item(p('Nhiệm vụ'))),
      ['I. Mục tiêu', 'I.1. Chung', 'I.2. Riêng', 'II. Nhiệm vụ'],
    ],
    [
      'a list begins anew, or goes on',
      list(item(p('a'))) + list(item(p('b'))) + list(item(p('c')), ' text:style-name="L" text:continue-numbering="true"'),
      ['I. a', 'I. b', 'II. c'],
    ],
    ['an item that starts elsewhere', list(item(p('a')) + item(p('b'), ' text:start-value="5"') + item(p('c'))), ['I. a', 'V. b', 'VI. c']],
    ['bullets; a second paragraph of an item has none', list(item(p('a') + p('b')), ' text:style-name="B"'), ['- a', 'b']],
    [
      'a note follows its block',
      p(
        'Đạt<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Ghi chú</text:p></text:note-body></text:note> 92%',
      ),
      ['Đạt 92%', { footnote: 'Ghi chú' }],
    ],
    [
      'a text box follows the block it is anchored in',
      p('A<draw:frame><draw:text-box><text:p>DỰ THẢO</text:p></draw:text-box></draw:frame>B'),
      ['AB', 'DỰ THẢO'],
    ],
    [
      'tracked deletions and comments go',
      `<text:tracked-changes>${p('cũ')}</text:tracked-changes>${p('mới<office:annotation><text:p>?</text:p></office:annotation>')}`,
      ['mới'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await read(body)).toEqual(expected);
  });

  test('tables: cells merged both ways', async () => {
    const cell = (text: string, more = '') => `<table:table-cell${more}>${p(text)}</table:table-cell>`;
    const [covered, row] = ['<table:covered-table-cell/>', (cells: string) => `<table:table-row>${cells}</table:table-row>`];
    const head = row(cell('TT', ' table:number-rows-spanned="2"') + cell('Đơn vị', ' table:number-columns-spanned="2"') + covered);
    const table = `<table:table><table:table-column table:number-columns-repeated="3"/><table:table-header-rows>${head}</table:table-header-rows>${row(covered + cell('Chủ trì') + cell('Phối hợp'))}</table:table>`;
    expect(await read(table)).toEqual([
      [
        ['TT (2×1)', 'Đơn vị (1×2)'],
        ['Chủ trì', 'Phối hợp'],
      ],
    ]);
  });

  test.each(['2012-ubnd-tinh', '2020-ubnd-huyen'])('%s has the blocks of its .docx', async (name) => {
    const found = await readOdt(readFileSync(`fixtures/cases/office/${name}.odt`));
    const docx = await readDocx(readFileSync(`fixtures/renditions/${name}.docx`));
    expect(found.children.map(shown)).toEqual(docx.children.map(shown));
    expect(found.issues).toEqual(docx.issues);
  });

  test.each(['letterhead-in-the-header', 'letterhead-on-every-page', 'running-head'])('%s', async (name) => {
    const found = await readOdt(readFileSync(`fixtures/cases/office/${name}.odt`));
    const docx = await readDocx(readFileSync(`fixtures/cases/docx/${name}.docx`));
    expect(found.children.map(shown)).toEqual(docx.children.map(shown));
  });
});

describe('what cannot be read is named', () => {
  const parts = (files: Record<string, string>) =>
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
  test.each([
    ['file-empty', odt(p(''))],
    ['file-corrupt', parts({ 'content.xml': '<office:document-content' })],
    [
      'file-format-unsupported',
      parts({
        'content.xml': `<office:document-content ${NAMESPACES}><office:body><office:spreadsheet/></office:body></office:document-content>`,
      }),
    ],
    ['file-encrypted', parts({ 'content.xml': 'x', 'META-INF/manifest.xml': '<manifest:encryption-data/>' })],
  ])('%s', async (code, bytes) => {
    await expect(readOdt(bytes)).rejects.toMatchObject({ code });
  });
});
