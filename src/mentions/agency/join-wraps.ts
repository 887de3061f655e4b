import { LETTER, LOWER, NUMERAL } from '../../text/patterns.js';

/** A line that goes on in small letters belongs to the one above: "… Phát triển⏎nông thôn". */
const WRAP = new RegExp(`(?<=[${LETTER}${NUMERAL}]) {0,20}\\n {0,20}(?=[${LOWER}])`, 'gu');

/** The text with spaces for such line breaks; every character stays at its offset. */
export function joinWraps(text: string): string {
  return text.includes('\n') ? text.replace(WRAP, (blanks) => ' '.repeat(blanks.length)) : text;
}
