import { stripMarks } from '../../text/fold.js';
import { loadCsv } from '../load-csv.js';

/** What the recognition of pictures takes for what; each misread word as long as the one that was meant. */

const rows = loadCsv('ocr-confusions.csv');

/** Sign → digit, for places where only a number can stand: "O" → "0". */
export const misreadDigits: ReadonlyMap<string, string> = meanings('digit');
/** The same in a cell that holds nothing but a row's number, where small letters are taken for digits too: "s" → "5". */
export const misreadRowNumbers: ReadonlyMap<string, string> = new Map([...misreadDigits, ...meanings('row-number')]);
/** Sign → Roman digit: "l" → "I". */
export const misreadRoman: ReadonlyMap<string, string> = meanings('roman');
/** Code in the symbol of a document → the code meant: "ND" → "NĐ". */
export const misreadCodes: ReadonlyMap<string, string> = meanings('code');
/** Abbreviation → the one that it can only be: "GD&DT" → "GD&ĐT". */
export const misreadWords: ReadonlyMap<string, string> = meanings('word');
/** Words → the words meant when a time follows: "đên" → "đến". */
export const misreadBeforeTime: ReadonlyMap<string, string> = meanings('before-time');
/** Fixed phrases by their letters without marks, small: "ke hoach" → "kế hoạch"; several may share their letters. */
export const phrasesByLetters: ReadonlyMap<string, readonly string[]> = groupPhrases();

function meanings(kind: string): Map<string, string> {
  return new Map(rows.flatMap((row) => (row['kind'] === kind ? [[row['misread'] ?? '', row['meant'] ?? ''] as const] : [])));
}

function groupPhrases(): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const phrase of rows.flatMap(({ kind, meant = '' }) => (kind === 'phrase' ? [meant] : []))) {
    const letters = stripMarks(phrase);
    groups.set(letters, [...(groups.get(letters) ?? []), phrase]);
  }
  return groups;
}
