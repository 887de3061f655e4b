/** A text in which no two blanks follow each other and no word is wrapped to the next line, with the way back. */
export interface CollapsedText {
  readonly text: string;
  /** Offset in the source of the character at the offset. */
  readonly toSource: (offset: number) => number;
}

export function collapseBlanks(wrapped: string): CollapsedText {
  const source = wrapped.includes('\n') ? wrapped.replace(WRAP, (blanks) => ' '.repeat(blanks.length)) : wrapped;
  if (!source.includes('  ')) return { text: source, toSource: (offset) => offset };
  let text = '';
  const runs: { from: number; shift: number }[] = [{ from: 0, shift: 0 }];
  let last = 0;
  for (const { 0: blanks, index } of source.matchAll(/ {2,}/gu)) {
    text += source.slice(last, index + 1);
    last = index + blanks.length;
    runs.push({ from: text.length, shift: last - text.length });
  }
  text += source.slice(last);
  return { text, toSource: (offset) => offset + (runs[runBefore(runs, offset)]?.shift ?? 0) };
}

/** A line that goes on in small letters belongs to the one above: "… Phát triển⏎nông thôn". */
const WRAP = /(?<=[\p{L}\p{N}]) {0,20}\n {0,20}(?=\p{Ll})/gu;

function runBefore(runs: readonly { from: number }[], offset: number): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle]?.from ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
