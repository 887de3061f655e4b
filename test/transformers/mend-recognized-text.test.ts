import { expect, test } from '@jest/globals';
import { documentTree, paragraph, tableOfTexts } from '../../src/tree/build.js';
import { plantTree } from '../../src/tree/plant-tree.js';
import { mendRecognizedText } from '../../src/transformers/mend-recognized-text.js';

const words = 'Trước ngày 3O/6/2020, theo Nghị định số 61/2018/ND-CP';

function mended(textOrigin: 'digital' | 'ocr') {
  const tree = plantTree(
    documentTree([paragraph(words), tableOfTexts([['STT', 'Quý lV']])], { mediaType: 'application/pdf', byteSize: 1, textOrigin }),
  );
  mendRecognizedText()(tree);
  return tree;
}

test('Recognized text is read as it was meant and cited as it stands.', () => {
  const {
    children: [piece],
    issues,
    blocks: [block],
  } = mended('ocr');
  const source = piece?.type === 'passage' ? piece.source : undefined;
  expect(source?.text).toBe('Trước ngày 30/6/2020, theo Nghị định số 61/2018/NĐ-CP');
  expect(source?.cite(0, 20).raw).toBe('Trước ngày 3O/6/2020');
  expect([source?.isRespelled(0, 20), source?.isRespelled(21, 40)]).toEqual([true, false]);
  expect(block).toMatchObject({ text: words });
  expect(issues.map(({ code, data }) => [code, data])).toEqual([
    ['misread-mended', { raw: '3O/6/2020, theo Nghị định số 61/2018/ND-CP', read: '30/6/2020, theo Nghị định số 61/2018/NĐ-CP' }],
    ['misread-mended', { raw: 'lV', read: 'IV' }],
  ]);
});

test('Text that was typed is not touched.', () => {
  const {
    children: [piece],
    issues,
  } = mended('digital');
  expect(piece?.type === 'passage' && piece.source.text).toBe(words);
  expect(issues).toEqual([]);
});
