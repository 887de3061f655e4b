import { deadlineWords } from '../../../knowledge/days/deadline-words.js';
import { pattern, RANGE_SIGNS, WORD_END, WORD_START } from '../../../text/patterns.js';
import type { CalendarTerm } from '../calendar/calendar-term.js';
import { GAP, phrases, unnamed, type Groups } from '../words/fragments.js';
import type { Period } from './reading.js';
import { shareYears } from '../calendar/year-sharing.js';

/**
 * Lists and ranges of one kind of thing, which all units write alike:
 * "9,10/2020", "I, II và IV", "3 - 6", "tháng 9, tháng 10", "15/6 đến hết 20/6".
 */
const RANGE = pattern`[${RANGE_SIGNS}]|${WORD_START}(?:cho )?(?:đến|tới)(?: hết)?${WORD_END}`;
const LIST = `[,;+&]|${WORD_START}(?:và|hoặc)${WORD_END}`;

export interface SeriesItem {
  readonly groups: Groups;
  readonly start: number;
  readonly end: number;
  /** Closes a range that the item before it opened. */
  readonly closesRange: boolean;
}

export interface SeriesForm {
  /** The word before an item ("tháng"), with the blanks it needs; may repeat. */
  readonly head: string;
  readonly item: string;
  /** What the first item needs to stand without the head. */
  readonly headless?: string;
}

export interface Series {
  /** Finds a whole list. */
  readonly pattern: RegExp;
  /** The items of what the pattern found. */
  readonly read: (match: RegExpExecArray) => SeriesItem[];
}

export function seriesOf({ head, item, headless }: SeriesForm): Series {
  const one = unnamed(item);
  const first = headless === undefined ? head : `${head}|${headless}`;
  const next = new RegExp(`(?:${GAP}(?:(?<range>${RANGE})|(?:${LIST}))${GAP})?(?<own>(?:${head})?${item})`, 'giuy');
  return {
    pattern: new RegExp(`(?:${first})${one}(?:${GAP}(?:${RANGE}|${LIST})${GAP}(?:${head})?${one}){0,11}`, 'giu'),
    read: (match) => Array.from(match[0].matchAll(next), (part) => readItem(part, match.index)),
  };
}

function readItem(part: RegExpExecArray, offset: number): SeriesItem {
  const groups = part.groups ?? {};
  const end = offset + part.index + part[0].length;
  return { groups, start: end - (groups['own'] ?? '').length, end, closesRange: groups['range'] !== undefined };
}

/** One period an item, ranges closed, years shared. */
export function toPeriods(items: readonly (SeriesItem & { readonly term: CalendarTerm })[]): Period[] {
  const periods: Period[] = [];
  for (const { term, start, end, closesRange } of items) {
    const open = closesRange ? periods.pop() : undefined;
    periods.push(open ? { ...open, to: term, end } : { from: term, to: term, start, end });
  }
  return shareYears(periods);
}

const COUNTED = new RegExp(pattern`^ ${phrases(deadlineWords('count-noun'))}${WORD_END}`, 'iu');

/** "Tháng 5, 02 lớp": a number that counts something is no month. */
export function dropCounted(items: readonly SeriesItem[], text: string): SeriesItem[] {
  const last = items.at(-1);
  const isBare = last && items.length > 1 && /^[\dIVX]/u.test(text.slice(last.start, last.start + 1));
  return isBare && COUNTED.test(text.slice(last.end, last.end + 20)) ? items.slice(0, -1) : [...items];
}
