import { deadlineWords, deadlineWordValue } from '../../../knowledge/days/deadline-words.js';
import { WORD_START } from '../../../text/patterns.js';
import { phrases } from '../words/fragments.js';
import { partReading, type DeadlineRefiner, type Reading } from '../readings/reading.js';

const DOCUMENT = new RegExp(`${WORD_START}(?<noun>${phrases(deadlineWords('document-noun'))})\\s*$`, 'iu');
const LONGEST_NOUN = 16;
const FARTHEST = 80;

/**
 * A period that names what is due is no deadline: "Báo cáo quý I trước ngày
 * 15/3", "6 tháng đầu năm trước ngày 15/6", "Kế hoạch năm 2021: tháng 12/2020".
 */
export const nameSubjects: DeadlineRefiner = {
  name: 'name-subjects',
  refine(readings, text) {
    return readings.map((reading, place) => (isSubject(reading, readings[place + 1], text) ? partReading('name', reading) : reading));
  },
};

function isSubject(reading: Reading, next: Reading | undefined, text: string): boolean {
  if (!next || reading.lead || !isPeriod(reading) || !isDated(next) || next.start - reading.end > FARTHEST) return false;
  const between = text.slice(reading.end, next.start);
  if (/[;\n]|\.\s/u.test(between)) return false;
  return namesDocument(reading, next, text) || (isLimit(next) && isDirect(reading, between) && !lendsYear(reading, next));
}

/** Behind "kế hoạch" a period is always its name; behind "báo cáo" only when the time comes after it. */
function namesDocument({ start }: Reading, next: Reading, text: string): boolean {
  const noun = DOCUMENT.exec(text.slice(Math.max(0, start - LONGEST_NOUN), start))?.groups?.['noun'];
  return noun !== undefined && (isLimit(next) || deadlineWordValue('document-noun', noun) === 'always');
}

function isDirect({ kind }: Reading, between: string): boolean {
  return (kind === 'recurring' ? /^\s*[:(]?\s*$/u : /^\s*:?\s*$/u).test(between);
}

function isPeriod({ kind, periods, recurrence }: Reading): boolean {
  if (kind === 'recurring') return recurrence?.rules.length === 1 && !recurrence.due;
  return (kind === 'interval' || kind === 'ongoing') && periods !== undefined && periods.every(({ to }) => to.precision !== 'day');
}

function isDated({ kind, periods, recurrence }: Reading): boolean {
  return (periods !== undefined && (kind === 'interval' || kind === 'by' || kind === 'after')) || recurrence?.due === true;
}

function isLimit({ kind, lead, recurrence }: Reading): boolean {
  return (kind === 'by' && lead !== 'until') || recurrence?.due === true;
}

/** "Năm 2020 trước ngày 15/12" says the year of the day. */
function lendsYear({ periods: [period] = [] }: Reading, { periods: next = [] }: Reading): boolean {
  return period?.to.precision === 'year' && period.to.year !== undefined && next.every(({ to }) => to.year === undefined);
}
