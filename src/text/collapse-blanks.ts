import { firstPlace } from './first-place.js';

/** A text in which no two blanks follow each other, with the way back. */
export interface CollapsedText {
  readonly text: string;
  /** Offset in the source of the character at the offset. */
  readonly toSource: (offset: number) => number;
}

const RUN = /\s{2,}/gu;

/**
 * Of a run of blanks one stays: the line break if it holds one, else the tab, else a space.
 *
 * @param run which runs; with the flag `g`
 */
export function collapseBlanks(source: string, run = RUN): CollapsedText {
  let text = '';
  const runs: { from: number; shift: number }[] = [];
  let last = 0;
  for (const { 0: blanks, index } of source.matchAll(run)) {
    text += source.slice(last, index) + strongest(blanks);
    last = index + blanks.length;
    runs.push({ from: text.length, shift: last - text.length });
  }
  if (runs.length === 0) return { text: source, toSource: (offset) => offset };
  return { text: text + source.slice(last), toSource: (offset) => offset + (runs[lastRunBefore(runs, offset)]?.shift ?? 0) };
}

function strongest(blanks: string): string {
  return ['\n', '\t'].find((blank) => blanks.includes(blank)) ?? ' ';
}

/** -1 before the first. */
function lastRunBefore(runs: readonly { from: number }[], offset: number): number {
  return firstPlace(runs.length, (index) => (runs[index]?.from ?? 0) > offset) - 1;
}
