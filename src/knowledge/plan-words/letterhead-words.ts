import { foldKey } from '../../text/fold.js';
import { choiceCell, loadCsv } from '../load-csv.js';

const letterheadKinds = ['motto', 'secrecy', 'urgency', 'circulation', 'body', 'incoming-stamp', 'signature-layer', 'contents'] as const;

/** What stands in and around a letterhead besides names: mottos, stamps, marks, what heads a table of contents, and words that are a body only below another one. */
export type LetterheadKind = (typeof letterheadKinds)[number];

export interface LetterheadWords {
  kind: LetterheadKind;
  text: string;
  key: string;
}

export const letterheadWords: readonly LetterheadWords[] = loadCsv('letterhead-words.csv').flatMap(({ kind, text = '' }) => {
  const known = choiceCell(kind, letterheadKinds);
  return known ? [{ kind: known, text, key: foldKey(text) }] : [];
});

/** In characters; no entry is longer, but a line of a text may be. */
const MAX_LENGTH = 200;

/** The entry that the whole text is, signs at its ends left out. */
export function findLetterheadWords(text: string, ...kinds: LetterheadKind[]): LetterheadWords | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const key = foldKey(text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''));
  return letterheadWords.find((entry) => entry.key === key && kinds.includes(entry.kind));
}
