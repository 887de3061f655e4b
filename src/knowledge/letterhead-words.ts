import { foldKey } from '../text/fold.js';
import { loadCsv } from './load-csv.js';

/** What stands in and around a letterhead besides the issuer: mottos, stamps, marks. */
export type LetterheadKind = 'motto' | 'secrecy' | 'urgency' | 'circulation' | 'incoming-stamp' | 'signature-layer';

export interface LetterheadWords {
  kind: LetterheadKind;
  text: string;
  key: string;
}

export const letterheadWords: readonly LetterheadWords[] = loadCsv('letterhead-words.csv').map((row) => ({
  kind: row['kind'] as LetterheadKind,
  text: row['text'] ?? '',
  key: foldKey(row['text'] ?? ''),
}));

/** The entry that the whole text is, signs at its ends left out. */
export function findLetterheadWords(text: string, ...kinds: LetterheadKind[]): LetterheadWords | undefined {
  const key = foldKey(text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''));
  return letterheadWords.find((entry) => entry.key === key && kinds.includes(entry.kind));
}
