import { describe, expect, test } from '@jest/globals';
import type { Source } from '../../../schemas/index.js';
import { documentTree, paragraph } from '../../../src/tree/build.js';
import { plantTree } from '../../../src/tree/plant-tree.js';
import { cutAtEndMark } from '../../../src/transformers/parts/cut-at-end-mark.js';
import { findParts } from '../../../src/transformers/parts/find-parts.js';
import { partsOf } from '../../support/tree.js';

const HEAD = ['KẾ HOẠCH', 'Công tác năm 2020', 'I. MỤC ĐÍCH', 'Nâng cao chất lượng.', 'II. NHIỆM VỤ'];
const END = ['Nơi nhận:', '- Như trên;', '- Lưu: VT.'];

/** Parts behind the heads, and how many lines are named as unread. */
function cut(body: readonly string[], textOrigin: Source['textOrigin'] = 'ocr'): [string[], number] {
  const blocks = [...HEAD, ...body, ...END].map((text) => paragraph(text, { afterGap: true }));
  const tree = plantTree(documentTree(blocks, { mediaType: 'application/pdf', byteSize: 1, textOrigin }));
  findParts()(tree);
  cutAtEndMark()(tree);
  return [partsOf(tree).slice(HEAD.length, -END.length), tree.issues.filter(({ code }) => code === 'end-line-unread').length];
}

describe('behind the end mark of a recognized text', () => {
  test.each([
    ['lines', ['Tổ chức thực hiện./.', 'Ắ Ỷ', '* B.N*'], ['body: Tổ chức thực hiện./.', 'stamp: Ắ Ỷ', 'stamp: * B.N*'], 2],
    ['letters in its line', ['Tổ chức thực hiện./. ỘI ^'], ['body: Tổ chức thực hiện./.', 'stamp: ỘI ^'], 1],
    ['the mark half lost', ['Tổ chức thực hiện./*ADM*'], ['body: Tổ chức thực hiện./', 'stamp: *ADM*'], 1],
    ['nothing', ['Tổ chức thực hiện./.'], ['body: Tổ chức thực hiện./.'], 0],
  ])('%s', (_, body, parts, unread) => {
    expect(cut(body)).toEqual([parts, unread]);
  });

  test.each([
    ['a division', ['Tổ chức thực hiện./.', 'III. KINH PHÍ']],
    ['a paragraph', ['Tổ chức thực hiện./.', 'Ngân sách tỉnh bảo đảm kinh phí thực hiện các nhiệm vụ được giao.']],
    ['a date', ['Báo cáo trước ngày 31/12.']],
    ['a symbol', ['Theo Công văn số 12/UBND-NC.']],
  ])('%s stays', (_, body) => {
    expect(cut(body)).toEqual([body.map((text) => `body: ${text}`), 0]);
  });
});

test('of a typed text only what is no word is cut off', () => {
  expect(cut(['Tổ chức thực hiện./*ADM*'], 'digital')).toEqual([['body: Tổ chức thực hiện./', 'stamp: *ADM*'], 1]);
  expect(cut(['Tổ chức thực hiện./. Kính báo', 'Lan.'], 'digital')).toEqual([['body: Tổ chức thực hiện./. Kính báo', 'body: Lan.'], 0]);
});
