import { DASHES, pattern, WORD_END, WORD_START } from '../../text/patterns.js';

/** In figures, of this century or the last. */
export const YEAR = pattern`((?:19|20)\d{2})`;
/** Between the two ends of a period. */
export const TO = pattern`\s{0,3}(?:[${DASHES}]|đến(?: hết)?(?: năm)?)\s{0,3}`;

/** A way to write a period, as whole words. */
export function form(words: string): RegExp {
  return new RegExp(`${WORD_START}${words}${WORD_END}`, 'giu');
}
