import { fill } from '../../messages/fill.js';
import type { Language } from '../../messages/language.js';
import { rosterStatusWords, rosterWords } from '../../messages/roster.js';
import type { RosterReport, RosterRow } from '../../questions/roster/roster-report.js';
import type { Terminal } from '../terminal.js';
import { formatDay } from '../../wording/format-day.js';
import { rosterNotes } from '../../wording/roster-notes.js';
import { planLabel, shortId } from './plan-label.js';
import { sumOf } from './render-comparison.js';
import { renderTable, type TableCell } from './table.js';

/** A row for each unit of the roster, then what came from others. */
export function renderRoster({ rows, unlisted, counts }: RosterReport, language: Language, terminal: Terminal): string {
  const { line, unit, agency, deadline, status, plans, notes } = rosterWords;
  const heads = [line, unit, agency, deadline, status, plans, notes].map((head) => ({ head: head[language] }));
  const cells = rows.map((row) => cellsOf(row, language));
  const table = renderTable(heads, cells, terminal) + sumOf(counts, rosterStatusWords, language);
  return `${[table, ...unlistedLines(unlisted, language)].join('\n')}\n`;
}

function unlistedLines(unlisted: RosterReport['unlisted'], language: Language): string[] {
  if (unlisted.length === 0) return [];
  return ['', `${fill(rosterWords.unlisted[language], { count: unlisted.length })}:`, ...unlisted.map((plan) => `  ${planLabel(plan)}`)];
}

function cellsOf(row: RosterRow, language: Language): TableCell[] {
  return [
    String(row.line),
    row.unit,
    row.agency ? [row.agency.name, row.agency.id ?? ''] : '–',
    row.deadline ?? '',
    rosterStatusWords[row.status][language],
    row.plans.map(({ id, number, issuedOn }) => [shortId(id), number, issuedOn && formatDay(issuedOn, language)].filter(Boolean).join(' ')),
    rosterNotes(row, language),
  ];
}
