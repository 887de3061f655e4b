import type { Mention } from '../../runner.js';

/** A sentence end, a semicolon, a bracket; a comma only behind another figure ("… đạt 80%, 50% hộ …"). */
const START = /(?:[;?!()\n]|\.(?=\s)|%[^%;.]{0,20}?,|%\s*(?:trở lên|trở xuống)\s*,)(?=[^;?!()\n]*$)/gu;
const END = /[;?!()\n]|\.(?=\s|$)|,(?=[^,;.]{0,80}\d\s{0,2}%)/u;

/** The clause in which the figure stands. */
export function clauseAround(text: string, { start, end }: Mention): Mention {
  const before = text.slice(0, start);
  const breaks = Array.from(before.matchAll(START));
  const last = breaks.at(-1);
  const next = END.exec(text.slice(end));
  return { start: last ? last.index + last[0].length : 0, end: next ? end + next.index : text.length };
}
