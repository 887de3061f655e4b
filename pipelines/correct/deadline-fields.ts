import type { Deadline, PlanRecord } from '../../schemas/index.js';
import type { Fields } from '../../src/corrections/correction.js';
import { readWrittenDate } from '../../src/corrections/read-written-date.js';
import { findTarget } from '../../src/corrections/record-path.js';
import { readDeadline } from './read-deadline.js';

const BOUND = /\.deadlines\.\d{1,6}\.(start|end)$/u;

/** Everything that the words of a deadline mean. */
const MEANING = [
  'kind',
  'start',
  'startInclusive',
  'end',
  'endInclusive',
  'implied',
  'rrules',
  'timesPerPeriod',
  'clock',
  'anchor',
  'offset',
  'iso8601',
  'precision',
  'yearSource',
] as const satisfies readonly (keyof Deadline)[];

/**
 * What follows where a person gives the first or last day in words, as the
 * paper does: "trước ngày 30/4/2020" says that the day itself is too late. Of a
 * stretch such words change the one side. Undefined for a bare day, and for
 * words that name no such day.
 *
 * @param path "tasks.3.deadlines.0.end", as `readPathOf` gives it
 */
export function deadlineFields(record: PlanRecord, path: string, text: string): Fields | undefined {
  const bound = BOUND.exec(path)?.[1] === 'start' ? 'start' : 'end';
  if (!BOUND.test(path) || readWrittenDate(text) !== undefined) return undefined;
  const said = readDeadline(text, record);
  if (said?.[bound] === undefined) return undefined;
  const isOneSide = said[bound === 'end' ? 'start' : 'end'] === undefined;
  const isOfStretch = findTarget(record, path)?.holder.fields?.['kind'] === 'interval';
  const names = isOneSide && isOfStretch ? ([bound, `${bound}Inclusive`] as const) : MEANING;
  return { iso8601: null, ...Object.fromEntries(names.map((name) => [name, said[name] ?? null])) };
}
