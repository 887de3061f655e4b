import { mendCase } from './mend-case.js';
import { mendCodes } from './mend-codes.js';
import { mendDates } from './mend-dates.js';
import { mendNumbers } from './mend-numbers.js';
import { mendPhrases } from './mend-phrases.js';
import { mendQuarters } from './mend-quarters.js';

const STEPS: readonly ((text: string) => string)[] = [mendCase, mendPhrases, mendCodes, mendNumbers, mendQuarters, mendDates];

/**
 * A text that was recognized in a picture as it was most likely meant, for the
 * grammars: confusions of signs are undone inside numbers, dates, symbols and
 * fixed phrases alone. Every character stays at its offset.
 *
 * @param text normalized by `normalizeText`
 */
export function mendRecognized(text: string): string {
  return STEPS.reduce((mended, step) => step(mended), text);
}
