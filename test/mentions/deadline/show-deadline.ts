import type { DeadlineContext, DeadlineFacts, DeadlineMention } from '../../../src/mentions/deadline/deadline-mention.js';
import { parseDeadlines } from '../../../src/mentions/deadline/parse-deadlines.js';

/** The context of a plan for one year ("2020") or several ("2021-2025"). */
export function planOf(years: string): DeadlineContext {
  return { planPeriod: { start: `${years.slice(0, 4)}-01-01`, end: `${years.slice(-4)}-12-31` } };
}

/**
 * A deadline in one line, so that tables stay readable: kind, dates ("<" in
 * front of an end and ">" in front of a start leave the day itself out),
 * rules, count, clock, offset, «what», !issues.
 */
export function show({ deadline, issues }: DeadlineMention): string {
  const { kind, rrules = [], what } = deadline;
  const parts = [kind, dates(deadline), rrules.join(' + '), due(deadline), times(deadline), clock(deadline), offset(deadline)];
  return [...parts, what === undefined ? '' : `«${what}»`, ...issues.map((issue) => `!${issue}`)].filter((part) => part !== '').join(' ');
}

export function showAll(cell: string, context: DeadlineContext): string[] {
  return parseDeadlines(cell, context).map(show);
}

function dates({ start, end, startInclusive, endInclusive }: DeadlineFacts): string {
  if (start === undefined && end === undefined) return '';
  if (start === end) return start ?? '';
  return `${startInclusive === false ? '>' : ''}${start ?? ''}..${end !== undefined && endInclusive === false ? '<' : ''}${end ?? ''}`;
}

function due({ end, endInclusive }: DeadlineFacts): string {
  if (end !== undefined || endInclusive === undefined) return '';
  return endInclusive ? 'on the day' : 'before the day';
}

function times({ timesPerPeriod }: DeadlineFacts): string {
  return timesPerPeriod ? `${timesPerPeriod.atLeast ? '>=' : ''}${timesPerPeriod.count}/${timesPerPeriod.period}` : '';
}

function clock({ clock: time }: DeadlineFacts): string {
  return time ? `at ${time.from ?? ''}-${time.to ?? ''}` : '';
}

function offset({ offset: away }: DeadlineFacts): string {
  return away ? `${away.duration}${away.workingDays ? ' working' : ''}` : '';
}
