import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { docxFile } from '../../../scripts/fixtures/docx-file.js';
import { readDocx } from '../../../src/readers/docx/read-docx.js';
import type { BlockNode } from '../../../src/tree/nodes.js';
import { list, lvl, tbl, tc, tr } from './read-parts.js';

/** A piece of a document, with "§" for each word that is seen and "¤" for each that is not. */
const SEEN = '§';
const UNSEEN = '¤';

const run = (word: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${word}</w:t></w:r>`;
const field = (result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${run(UNSEEN)}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const box = (blocks: string) =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${blocks}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${blocks.replaceAll(SEEN, UNSEEN)}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

const { block } = fc.letrec<{ inline: string; paragraph: string; table: string; block: string }>((tie) => ({
  inline: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(run(SEEN), run(UNSEEN, '<w:vanish/>'), '<w:r><w:tab/></w:r>', '<w:r><w:br w:type="page"/></w:r>'),
    fc
      .tuple(fc.constantFrom('w:ins', 'w:moveTo', 'w:hyperlink', 'w:smartTag', 'w:fldSimple'), tie('inline'))
      .map(([name, inner]) => `<${name}>${inner}</${name}>`),
    fc
      .tuple(fc.constantFrom('w:del', 'w:moveFrom'), tie('inline'))
      .map(([name, inner]) => `<${name}>${inner.replaceAll(SEEN, UNSEEN)}</${name}>`),
    tie('inline').map((inner) => `<w:sdt><w:sdtPr/><w:sdtContent>${inner}</w:sdtContent></w:sdt>`),
    tie('inline').map(field),
    tie('block').map(box),
  ),
  paragraph: fc
    .tuple(
      fc.constantFrom(
        '',
        '<w:rPr><w:del/></w:rPr>',
        '<w:rPr><w:vanish/></w:rPr>',
        '<w:numPr><w:numId w:val="1"/></w:numPr>',
        '<w:sectPr/>',
      ),
      fc.array(tie('inline'), { maxLength: 4 }),
    )
    .map(([properties, inlines]) => `<w:p><w:pPr>${properties}</w:pPr>${inlines.join('')}</w:p>`),
  table: fc
    .array(
      fc.array(fc.tuple(fc.constantFrom('', '<w:gridSpan w:val="2"/>', '<w:vMerge w:val="restart"/>'), tie('block')), { maxLength: 3 }),
      { maxLength: 3 },
    )
    .map((rows) =>
      tbl(
        rows.map((cells) => tr(cells.map(([properties, content]) => tc(content, properties)))),
        [2000, 30, 2000, 2000],
      ),
    ),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('paragraph'),
    tie('table'),
    tie('paragraph').map((inner) => `<w:sdt><w:sdtContent>${inner}</w:sdtContent></w:sdt>`),
  ),
}));

function allText(blocks: readonly BlockNode[]): string {
  return blocks
    .map((one) => (one.type === 'table' ? one.children.flatMap(({ children }) => children.map(({ text }) => text)).join(' ') : one.text))
    .join(' ');
}

test('every word that is seen stands in the tree once, and no other', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 6 }), async (blocks) => {
      const seen: string[] = [];
      const body = `${blocks.join('')}<w:p>${run(SEEN)}</w:p>`.replaceAll(/[§¤]/gu, (mark, at: number) => {
        const word = `${mark === SEEN ? 'thấy' : 'ẩn'}${at};`;
        if (mark === SEEN) seen.push(word);
        return word;
      });
      const { children } = await readDocx(docxFile({ body, numbering: list(1, [lvl(0, 'decimal', '%1.')]) }));
      expect((allText(children).match(/(?:thấy|ẩn)\d+;/gu) ?? []).sort()).toEqual(seen.sort());
      expect(children.map(({ id }) => id)).toEqual(children.map((_, index) => `b${index + 1}`));
    }),
    { numRuns: 400 },
  );
});
