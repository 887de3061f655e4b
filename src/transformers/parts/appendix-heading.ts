import type { Content } from '../../tree/plan-tree.js';
import { isCapitals } from '../outline/unnumbered-heading.js';

// PHỤ LỤC | PHỤ LỤC II | Phụ lục 1 | Phụ lục số 02 | BIỂU SỐ 3
const APPENDIX =
  /^\s*(?:PHỤ LỤC|PHỤ BIỂU|BIỂU SỐ|BIỂU MẪU|MẪU SỐ)(?!\p{L})|^\s*(?:Phụ lục|Phụ biểu|Biểu số|Mẫu số)\s*(?:số)?\s*(?:[IVXLC]{1,5}|\d{0,3}[a-z]?)\s*[.:]?\s*$/u;

/** A line that heads an appendix. */
export function isAppendix(piece: Content): boolean {
  if (piece.type !== 'passage' || !APPENDIX.test(piece.source.text)) return false;
  return isCapitals(piece.source.text) || piece.source.text.trim().length <= 25 || piece.bold;
}
