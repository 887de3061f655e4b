import { anyOf, LETTER } from '../../text/patterns.js';
import { foldKey } from '../../text/fold.js';
import { loadCsv } from '../load-csv.js';

/** How set sentences of a plan begin: its legal basis, its closing, the note that ties an appendix to it; "paragraph" are those with which no line goes on. */
export type OpenerKind = 'basis' | 'closing' | 'issued-with' | 'paragraph';

const patterns = new Map<string, RegExp>();

export function beginsAs(kind: OpenerKind, text: string): boolean {
  const pattern = patterns.get(kind) ?? build(kind);
  patterns.set(kind, pattern);
  return pattern.test(foldKey(text));
}

function build(kind: OpenerKind): RegExp {
  const rows = loadCsv('sentence-openers.csv').filter((row) => row['kind'] === kind);
  return new RegExp(`^[^${LETTER}]*${anyOf(rows.map((row) => foldKey(row['words'] ?? '')))}(?![${LETTER}])`, 'u');
}
