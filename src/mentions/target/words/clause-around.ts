import type { Mention } from '../../runner.js';

/** A sentence end, a semicolon, a bracket; a comma only behind another figure ("… đạt 80%, 50% hộ …"). */
const START = /(?:[;?!()\n]|\.(?=\s)|%[^%;.]{0,20}?,|%\s*(?:trở lên|trở xuống)\s*,)/gu;
const END = /[;?!()\n]|\.(?=\s|$)|,(?=[^,;.]{0,80}\d\s{0,2}%)/u;

/** No clause of an office is longer; the search stays near the figure. */
const LONGEST = 600;

/** The clause in which the figure stands. */
export function clauseAround(text: string, { start, end }: Mention): Mention {
  const from = Math.max(0, start - LONGEST);
  const last = Array.from(text.slice(from, start).matchAll(START)).at(-1);
  const rest = text.slice(end, end + LONGEST);
  return { start: last ? from + last.index + last[0].length : from, end: end + (END.exec(rest)?.index ?? rest.length) };
}
