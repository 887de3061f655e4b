import { anyOf } from '../../text/patterns.js';
import { foldKey } from '../../text/fold.js';
import { loadCsv } from '../load-csv.js';

/** Words that name a division and number it: Phần, Chương, Mục, Tiểu mục, Điều. */
const rows = loadCsv('division-words.csv');
const byWord = new Map(rows.map((row) => [foldKey(row['word'] ?? ''), row]));

export const divisionWords = {
  /** Matches any of the words, without edges; use with the flag "i". */
  pattern: anyOf(byWord.keys()),
  family: (word: string): string | undefined => byWord.get(foldKey(word))?.['family'],
  families: rows.map((row) => row['family'] ?? ''),
};
