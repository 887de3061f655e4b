import type { Range } from './marks.js';

/**
 * A backslash that protects a sign which would mean something in Markdown, or that
 * breaks a line: "1\. Mục đích", "\- Một việc", "a\_b". Not "TCVN\ISO", "\\may-chu".
 */
const ESCAPE = /(?<!\\)\\(?=[-#()*+.<>[\]_`{|}~&]|$)/gmu;

/** The backslashes that a converter put there; the signs behind them are text. */
export function findEscapes(text: string): Range[] {
  return [...text.matchAll(ESCAPE)].map(({ index }) => ({ start: index, end: index + 1 }));
}
