import { LOWER, WORD_END } from '../../text/patterns.js';

// đầu tƯ | cơ sỞ
const CAPITAL_AT_END = new RegExp(`(?<=[${LOWER}])[ƯỪỨỬỮỰƠỜỚỞỠỢ]${WORD_END}`, 'gu');

/** Letters whose horn makes the capital look like the small letter; no word ends so. */
export function mendCase(text: string): string {
  return text.replace(CAPITAL_AT_END, (letter) => letter.toLowerCase());
}
