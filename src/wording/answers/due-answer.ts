import type { Language } from '../../messages/language.js';
import { sheetWords } from '../../messages/sheets.js';
import { exportColumn, type ExportColumn } from '../../questions/export/export-column.js';
import type { DueItem, DueList } from '../../questions/tasks/list-due.js';
import { keyedSheet, type Answer } from './answer.js';
import { otherUnitNames, unitNames } from './unit-names.js';

const columns: readonly ExportColumn<DueItem>[] = [
  exportColumn('end', 12, ({ day }) => day, 'date'),
  exportColumn('start', 12, ({ from, day }) => (from === day ? null : from), 'date'),
  exportColumn('lead', 28, ({ units }) => unitNames(units, 'lead')),
  exportColumn('label', 7, ({ label }) => label),
  exportColumn('task', 60, ({ description }) => description),
  exportColumn('part', 24, ({ what }) => what),
  exportColumn('deadline', 28, ({ raw }) => raw),
  exportColumn('partners', 32, ({ units }) => unitNames(units, 'partner')),
  exportColumn('otherUnits', 24, ({ units }, language) => otherUnitNames(units, language)),
  exportColumn('planNumber', 16, ({ plan }) => plan.number),
  exportColumn('planIssuer', 24, ({ plan }) => plan.issuer?.name ?? null),
  exportColumn('planTitle', 40, ({ plan }) => plan.title),
  exportColumn('planFile', 30, ({ plan }) => plan.fileName),
  exportColumn('planId', 20, ({ plan }) => plan.id),
];

/** A line for each deadline, by day. */
export function dueAnswer(due: DueList, language: Language): Answer {
  const list = keyedSheet(sheetWords.deadlines[language], columns, due.items, language);
  return { list, sheets: [list], json: [JSON.stringify(due)] };
}
