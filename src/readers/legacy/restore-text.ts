import { convertTexts } from './convert-texts.js';
import type { LegacyEncoding } from './decode-legacy.js';
import { detectLegacyEncoding, UNICODE_VIETNAMESE } from './detect-legacy.js';

export interface RestoredText {
  readonly text: string;
  /** Lines whose letters were turned into Unicode. */
  readonly restored?: { readonly encoding: LegacyEncoding; readonly lines: number };
}

/** Text without fonts to tell: its letters alone say whether all or some of its lines are of a legacy encoding. */
export function restoreText(text: string): RestoredText {
  const lines = text.split('\n');
  const encoding = detectLegacyEncoding(lines.filter((line) => !UNICODE_VIETNAMESE.test(line)).join('\n'));
  if (!encoding) return { text };
  const converted = convertTexts(lines, encoding);
  const count = converted.filter((line, index) => line !== lines[index]).length;
  return count === 0 ? { text } : { text: converted.join('\n'), restored: { encoding, lines: count } };
}
