import { appendixHeads } from '../../knowledge/plan-words/appendix-words.js';
import { anyOf } from '../../text/patterns.js';
import type { Content } from '../../tree/plan-tree.js';
import { isCapitals } from '../outline/unnumbered-heading.js';

const CAPITALS = anyOf(appendixHeads.map((words) => words.toUpperCase()));
const SENTENCE_CASE = anyOf(appendixHeads.map((words) => words.charAt(0).toUpperCase() + words.slice(1)));
// PHỤ LỤC | PHỤ LỤC II | Phụ lục 1 | Phụ lục số 02 | BIỂU SỐ 3
const APPENDIX = new RegExp(
  `^\\s*${CAPITALS}(?!\\p{L})|^\\s*${SENTENCE_CASE}\\s*(?:số)?\\s*(?:[IVXLC]{1,5}|\\d{0,3}[a-z]?)\\s*[.:]?\\s*$`,
  'u',
);

/** A line that heads an appendix. */
export function isAppendix(piece: Content): boolean {
  if (piece.type !== 'passage' || !APPENDIX.test(piece.source.text)) return false;
  return isCapitals(piece.source.text) || piece.source.text.trim().length <= 25 || piece.bold;
}
