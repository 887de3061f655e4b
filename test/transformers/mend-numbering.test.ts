import { expect, test } from '@jest/globals';
import { documentTree, paragraph, tableOfTexts } from '../../src/tree/build.js';
import type { SectionNode } from '../../src/tree/plan-tree.js';
import { plantTree } from '../../src/tree/plant-tree.js';
import { mendNumbering } from '../../src/transformers/mend-numbering.js';
import { nestSections } from '../../src/transformers/outline/nest-sections.js';

const table = [
  ['STT', 'Nhiệm vụ'],
  ['1', 'Một'],
  ['Z', 'Hai'],
  ['3', 'Ba'],
];

test.each([
  [
    'ocr',
    ['I. Mục đích', 'II. Nhiệm vụ', 'STT', '1', '2', '3'],
    [
      { raw: 'lI.', read: 'II.' },
      { raw: 'Z', read: '2' },
    ],
  ],
  ['digital', ['I. Mục đích', 'lI. Nhiệm vụ', 'STT', '1', 'Z', '3'], []],
] as const)('Numbers of rows and headings of a text that is %s', (textOrigin, texts, mended) => {
  const blocks = [paragraph('I. Mục đích'), paragraph('lI. Nhiệm vụ'), tableOfTexts(table)];
  const tree = plantTree(documentTree(blocks, { mediaType: 'application/pdf', byteSize: 1, textOrigin }));
  mendNumbering()(tree);
  const read = tree.children.flatMap((piece) =>
    piece.type === 'passage' ? [piece.source.text] : piece.rows.map(({ cells }) => cells[0]?.source.text),
  );
  expect(read).toEqual(texts);
  expect(tree.issues.map(({ code, data }) => ({ code, ...data }))).toEqual(mended.map((data) => ({ code: 'misread-mended', ...data })));
});

test('the column that numbers the rows may be the second', () => {
  const rows = table.map((row) => ['', ...row]);
  const tree = plantTree(documentTree([tableOfTexts(rows)], { mediaType: 'application/pdf', byteSize: 1, textOrigin: 'ocr' }));
  mendNumbering()(tree);
  expect(tree.issues).toMatchObject([{ code: 'misread-mended', data: { raw: 'Z', read: '2' } }]);
});

test.each([
  ['I. II. II. IV.', ['I', 'II', 'III', 'IV']],
  ['II. II. III.', ['I', 'II', 'III']],
  ['I. VI. III. IV.', ['I', 'II', 'III', 'IV']],
  ['I. II. II. III.', ['I', 'II', 'II', 'III']],
  ['I. II. II.', ['I', 'II', 'II']],
  ['I. II. I. II.', ['I', 'II', 'I', 'II']],
])('headings %s', (marks, labels) => {
  const blocks = marks.split(' ').map((mark) => paragraph(`${mark} Nhiệm vụ`));
  const tree = plantTree(documentTree(blocks, { mediaType: 'application/pdf', byteSize: 1, textOrigin: 'ocr' }));
  mendNumbering()(tree);
  const { sections } = nestSections(tree.children, { path: '', level: 0 });
  const written = marks.split(' ').map((mark) => mark.slice(0, -1));
  expect(labelsOf(sections)).toEqual(labels);
  expect(tree.issues).toHaveLength(labels.filter((label, index) => label !== written[index]).length);
});

function labelsOf(sections: readonly SectionNode[]): string[] {
  return sections.flatMap(({ label, children }) => [label, ...labelsOf(children)]);
}
