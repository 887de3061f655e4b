import type { Language } from '../../messages/language.js';
import { rosterStatusWords } from '../../messages/roster.js';
import { sheetWords } from '../../messages/sheets.js';
import { exportColumn, type ExportColumn } from '../../questions/export/export-column.js';
import type { RosterReport, RosterRow } from '../../questions/roster/roster-report.js';
import type { PlanName } from '../../store/plans/plan-name.js';
import { rosterNotes } from '../roster-notes.js';
import { keyedSheet, type Answer } from './answer.js';

const columns: readonly ExportColumn<RosterRow>[] = [
  exportColumn('line', 7, ({ line }) => line, 'number'),
  exportColumn('unit', 36, ({ unit }) => unit),
  exportColumn('agency', 36, ({ agency }) => agency?.name ?? null),
  exportColumn('deadline', 14, ({ deadline }) => deadline),
  exportColumn('status', 16, ({ status }, language) => rosterStatusWords[status][language]),
  exportColumn('plans', 30, ({ plans }) => joined(plans, ({ number, fileName }) => number ?? fileName)),
  exportColumn('planIssuedOn', 12, ({ plans }) => joined(plans, ({ issuedOn }) => issuedOn ?? ''), 'date'),
  exportColumn('note', 40, (row, language) => rosterNotes(row, language).join('; ')),
  exportColumn('agencyId', 24, ({ agency }) => agency?.id ?? null),
  exportColumn('planId', 20, ({ plans }) => joined(plans, ({ id }) => id)),
];

const unlistedColumns: readonly ExportColumn<PlanName>[] = [
  exportColumn('planNumber', 16, ({ number }) => number),
  exportColumn('planIssuer', 36, ({ issuer }) => issuer?.name ?? null),
  exportColumn('planIssuedOn', 12, ({ issuedOn }) => issuedOn, 'date'),
  exportColumn('planTitle', 50, ({ title }) => title),
  exportColumn('planFile', 30, ({ fileName }) => fileName),
  exportColumn('planId', 20, ({ id }) => id),
];

/** A line for each unit of the roster; as a workbook, a second sheet of what came from others. */
export function rosterAnswer(report: RosterReport, language: Language): Answer {
  const list = keyedSheet(sheetWords.roster[language], columns, report.rows, language);
  return {
    list,
    sheets: [list, keyedSheet(sheetWords.unlisted[language], unlistedColumns, report.unlisted, language)],
    json: [JSON.stringify(report)],
  };
}

function joined(plans: readonly PlanName[], say: (plan: PlanName) => string): string {
  return plans.map(say).join('; ');
}
