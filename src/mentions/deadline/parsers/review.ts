import { deadlineWords } from '../../../knowledge/days/deadline-words.js';
import { pattern, WORD_END, WORD_START } from '../../../text/patterns.js';
import { duration, recurrence } from '../calendar/recurrence.js';
import { COUNT, GAP, phrases } from '../words/fragments.js';
import { readCount } from '../words/numbers.js';
import { CONVENTION, placeOf, type DeadlineParser } from '../readings/reading.js';

/** "3 năm thực hiện Nghị quyết", "năm 2021", "năm học", "6 tháng đầu năm" are reviewed once. */
const SPAN = pattern`(?:(?<count>${COUNT}) tháng|(?<unit>quý|năm))${WORD_END}(?! (?:đầu|cuối|học|thực|triển|\d|[IVX]{1,3}${WORD_END})|${GAP}[/\d])`;
// Sơ kết 6 tháng | tổng kết năm | sơ kết quý
const REVIEW = pattern`${WORD_START}(?<what>${phrases(deadlineWords('review'))}) (?:hết )?${SPAN}`;

/** What is reviewed half a year or a year at a time is reviewed that often. */
export const review: DeadlineParser = {
  name: 'review',
  cue: /kết/u,
  pattern: new RegExp(REVIEW, 'giu'),
  parse(match) {
    const { what = '', count, unit = 'tháng' } = match.groups ?? {};
    const every = duration(readCount(count ?? '1') ?? 0, unit);
    if (every === undefined || every.startsWith('P0')) return undefined;
    return { ...placeOf(match), kind: 'recurring', recurrence: recurrence(every), what: what.toLowerCase(), confidence: CONVENTION };
  },
};
