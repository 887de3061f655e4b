import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { docxFile } from '../../../scripts/fixtures/docx-file.js';
import { r, tbl, tc, tr } from '../../../scripts/fixtures/docx-xml.js';
import { readDocx } from '../../../src/readers/docx/read-docx.js';
import type { BlockNode } from '../../../src/tree/nodes.js';
import { encodeLegacy } from '../../support/encode-legacy.js';

const font = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;
const paragraph = (...runs: string[]) => `<w:p>${runs.join('')}</w:p>`;

async function read(...body: string[]) {
  const { children, issues } = await readDocx(docxFile({ body: body.join('') }));
  return { texts: children.flatMap(textsOf), issues };
}

function textsOf(block: BlockNode): string[] {
  return block.type === 'paragraph' ? [block.text] : block.children.flatMap((row) => row.children.map(({ text }) => text));
}

const converted = (encoding: string, count: number) => ({ code: 'legacy-text-converted', severity: 'info', data: { encoding, count } });

describe('text in the fonts of the time before Unicode', () => {
  test('is read run by run; a font of capitals gives capitals', async () => {
    const body = [
      paragraph(r('uû ban nh©n d©n', font('.VnTimeH')), r(' tØnh H\u00ADng Yªn', font('.VnTime'))),
      paragraph(r('Ủy ban nhân dân ', font('Times New Roman')), r('tØnh', font('.VnArial'))),
      tbl([tr([tc(paragraph(r('Së N«ng nghiÖp', font('.VnTime')))), tc('Quý I')])]),
    ];
    expect(await read(...body)).toEqual({
      texts: ['UỶ BAN NHÂN DÂN tỉnh Hưng Yên', 'Ủy ban nhân dân tỉnh', 'Sở Nông nghiệp', 'Quý I'],
      issues: [converted('tcvn3', 3)],
    });
  });

  test('is read where a number in a text box fills its blank', async () => {
    const box = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph(r('45'))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    expect((await read(paragraph(r('Sè:        /KH-UBND ngµy ®Çu th¸ng', font('.VnTime')), box))).texts).toEqual([
      'Số: 45/KH-UBND ngày đầu tháng',
    ]);
  });

  test('Word keeps "ư" of TCVN3 as a soft hyphen, which shows nothing elsewhere', async () => {
    const word = (before: string, after: string, name: string) =>
      paragraph(r(before, font(name)), `<w:r><w:rPr>${font(name)}</w:rPr><w:softHyphen/><w:t>${after}</w:t></w:r>`);
    expect((await read(word('Thñ tr', 'ëng c¸c ®¬n vÞ', '.VnTime'), word('trách', 'nhiệm', 'Times New Roman'))).texts).toEqual([
      'Thủ trưởng các đơn vị',
      'tráchnhiệm',
    ]);
  });

  test('a letter and its mark may stand in two runs', async () => {
    expect(await read(paragraph(r('Phoøng No', font('VNI-Times')), r('äi vu', font('VNI-Times')), r('ï', font('VNI-Times'))))).toEqual({
      texts: ['Phòng Nội vụ'],
      issues: [converted('vni', 1)],
    });
  });

  test('Unicode in such a font stays Unicode', async () => {
    const texts = ['Ủy ban nhân dân tỉnh Hưng Yên', 'Phòng Hành chính và các phòng', 'là gì', 'UBND'];
    expect(await read(...texts.map((text) => paragraph(r(text, font('.VnTime')))))).toEqual({ texts, issues: [] });
  });

  test('one word that reads well stays as it is', async () => {
    expect(await read(paragraph(r('Kế hoạch', font('Arial'))), paragraph(r('là', font('.VnTime'))))).toEqual({
      texts: ['Kế hoạch', 'là'],
      issues: [],
    });
  });

  test('a document in which both were typed under one font', async () => {
    const body = ['Kế hoạch của Sở Nội vụ', 'V¨n phßng Së chñ tr×', 'Phòng Hành chính', 'sè 5'].map((text) =>
      paragraph(r(text, font('.VnTime'))),
    );
    expect((await read(...body)).texts).toEqual(['Kế hoạch của Sở Nội vụ', 'Văn phòng Sở chủ trì', 'Phòng Hành chính', 'sè 5']);
  });

  test.each([
    ['.VnTime', 'tcvn3'],
    ['VNI-Times', 'vni'],
  ] as const)('a whole plan in %s reads as in Unicode', async (name, encoding) => {
    const lines = readFileSync('fixtures/plans/2012-ubnd-tinh.txt', 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '');
    const body = (write: (line: string) => string, properties: string) =>
      lines.map((line) => paragraph(r(escaped(write(line)), properties)));
    const unicode = await read(...body((line) => line, ''));
    const legacy = await read(...body((line) => encodeLegacy(line, encoding), font(name)));
    expect(legacy.texts.map((text) => text.toLowerCase())).toEqual(unicode.texts.map((text) => text.toLowerCase()));
    expect(legacy.issues).toMatchObject([{ code: 'legacy-text-converted', data: { encoding } }, ...unicode.issues]);
  });
});

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\t', ' ');
}
