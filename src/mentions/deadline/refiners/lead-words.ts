import { deadlineLeads, type DeadlineLead } from '../../../knowledge/days/deadline-leads.js';
import { deadlineWords } from '../../../knowledge/days/deadline-words.js';
import { pattern, WORD_START } from '../../../text/patterns.js';
import { GAP, phrases } from '../words/fragments.js';
import type { DeadlineRefiner, Reading } from '../readings/reading.js';

type Lead = Omit<DeadlineLead, 'words' | 'tails'> & { readonly pattern: RegExp };

/** The nearest word decides, farther ones belong to it. */
const LEADS: readonly Lead[] = [
  ...deadlineLeads().map(({ words, tails, ...meaning }) => ({ ...meaning, pattern: ending(withTails(phrases(words), tails)) })),
  { pattern: ending(phrases(deadlineWords('weekday'))) },
];
const LONGEST = 40;
const MOST = 4;

function withTails(words: string, tails: readonly string[]): string {
  return tails.length === 0 ? words : pattern`${words}(?: ${phrases(tails)}){0,2}`;
}

function ending(words: string): RegExp {
  return new RegExp(`${WORD_START}${words}${GAP}[:,]?${GAP}$`, 'iu');
}

export const leadWords: DeadlineRefiner = {
  name: 'lead-words',
  refine(readings, text) {
    return readings.map((reading, place) => {
      const free = readings[place - 1]?.end ?? 0;
      return canBeLed(reading) ? led(reading, text, free) : reading;
    });
  },
};

function canBeLed({ kind, part, recurrence, timesPerPeriod }: Reading): boolean {
  return kind === 'interval' || part === 'day-of-month' || (recurrence !== undefined && timesPerPeriod === undefined);
}

function led(reading: Reading, text: string, free: number): Reading {
  let now = reading;
  for (let count = 0; count < MOST; count += 1) {
    const before = text.slice(Math.max(free, now.start - LONGEST), now.start);
    const lead = LEADS.find((one) => one.pattern.test(before));
    if (!lead) break;
    const length = lead.pattern.exec(before)?.[0].length ?? 0;
    now = { ...apply(lead, now), start: now.start - length };
  }
  return now;
}

function apply({ bound, inclusive, lead, approximate }: Lead, reading: Reading): Reading {
  const vague = approximate ? ({ approximate } as const) : {};
  const isSettled = reading.inclusive !== undefined || (bound === 'after' && isRange(reading));
  if (isSettled || bound === undefined) return { ...reading, ...vague, lead: reading.lead ?? lead ?? 'other' };
  const kind = reading.kind === 'interval' ? bound : reading.kind;
  return { ...reading, ...vague, kind, inclusive: inclusive ?? true, lead: lead ?? 'other', ...(reading.periods ? { bound } : {}) };
}

/** "Từ tháng 3 đến tháng 6" is read as one already. */
function isRange({ periods }: Reading): boolean {
  return periods?.some(({ from, to }) => from !== to) ?? false;
}
