import { expect, test } from '@jest/globals';
import { readHocr } from '../../../src/readers/ocr/read-hocr.js';

test.each([
  ['nỘp', 'nộp'],
  ['MỘt', 'Một'],
  ['31⁄3', '31/3'],
  ['iOffice', 'iOffice'],
  ['SỞ', 'SỞ'],
  ['KH-UBND', 'KH-UBND'],
])('%s is taken for %s', (text, typed) => {
  expect(
    readHocr(`<p><span class='ocr_line' title='bbox 0 0 9 9'><span class='ocrx_word' title='bbox 0 0 9 9'>${text}</span></span></p>`),
  ).toMatchObject([{ text: typed }]);
});

test('words with their places, confidence and line', () => {
  const hocr = `<div class='ocr_page' title='image "x"; bbox 0 0 900 900'><p class='ocr_par'>
    <span class='ocr_line' id='line_1_1' title="bbox 100 50 400 90; baseline 0.01 -8; x_size 30; x_descenders 6">
      <span class='ocrx_word' id='word_1_1' title='bbox 100 52 160 84; x_wconf 91'>Số:</span>
      <span class='ocrx_word' id='word_1_2' title='bbox 200 50 400 90; x_wconf 40'><strong><em>12/NĐ&amp;CP</em></strong></span>
      <span class='ocrx_word' id='word_1_3' title='bbox 410 50 412 90; x_wconf 95'> </span>
    </span></p></div>`;
  expect(readHocr(hocr)).toEqual([
    { text: 'Số:', x0: 100, y0: 52, x1: 160, y1: 84, confidence: 0.91, baseline: 82, size: 30 },
    { text: '12/NĐ&CP', x0: 200, y0: 50, x1: 400, y1: 90, confidence: 0.4, baseline: 83, size: 30 },
  ]);
});
