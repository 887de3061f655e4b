import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { deadlineSchema } from '../../../schemas/deadline.js';
import type { DeadlineMention } from '../../../src/mentions/deadline/deadline-mention.js';
import { parseDeadlines } from '../../../src/mentions/deadline/parse-deadlines.js';
import { planOf } from './show-deadline.js';

/** One line a deadline; lines with the same form and period are one cell, in the order of its words. */
type Row = Record<string, string>;
const rows = parse<Row>(readFileSync(new URL('catalogue.csv', import.meta.url)), { columns: true });

function cells(): Row[][] {
  const grouped: Row[][] = [];
  for (const row of rows) {
    const last = grouped.at(-1);
    if (last?.[0]?.['form'] === row['form'] && last?.[0]?.['period'] === row['period']) last?.push(row);
    else grouped.push([row]);
  }
  return grouped;
}

function asRow({ deadline, issues }: DeadlineMention): Row {
  const { timesPerPeriod: times, offset, clock, implied } = deadline;
  return {
    kind: deadline.kind,
    start: deadline.start ?? '',
    startInclusive: String(deadline.startInclusive ?? ''),
    end: deadline.end ?? '',
    endInclusive: String(deadline.endInclusive ?? ''),
    rrules: (deadline.rrules ?? []).join(' + '),
    timesPerPeriod: times ? `${times.atLeast ? '>=' : ''}${times.count}/${times.period}` : '',
    offset: offset ? `${offset.duration}${offset.workingDays ? ' working' : ''}` : '',
    clock: clock ? `${clock.from ?? ''}${clock.to ? `..${clock.to}` : ''}` : '',
    iso8601: deadline.iso8601 ?? '',
    precision: deadline.precision ?? '',
    impliedStart: implied?.start ?? '',
    impliedEnd: implied?.end ?? '',
    issues: issues.join(' '),
  };
}

describe('the catalogue of written forms', () => {
  test.each(cells().map((cell) => [cell[0]?.['form'] ?? '', cell[0]?.['period'] ?? '', cell] as const))('%s (%s)', (form, period, cell) => {
    const found = parseDeadlines(form, { ...planOf(period), issuedOn: `${period.slice(0, 4)}-01-31` });
    expect(found.map(asRow)).toEqual(cell.map(({ form: _form, period: _period, ...expected }) => expected));
    for (const { deadline } of found) deadlineSchema.parse({ ...deadline, raw: form, spans: [] });
  });
});
