import { importsWords as words } from '../../messages/imports.js';
import type { Language } from '../../messages/language.js';
import type { ImportSummary } from '../../store/imports/list-imports.js';
import type { Terminal } from '../terminal.js';
import { toCsv } from './csv.js';
import { formatInstant } from './format-instant.js';
import { renderTable } from './table.js';

const COLUMNS = ['importId', 'startedAt', 'finishedAt', 'startedBy', 'startedFrom', 'total', 'failed', 'pending'] as const;

export function importsToCsv(imports: readonly ImportSummary[]): string {
  return toCsv(
    COLUMNS,
    imports.map((one) => ({ ...one })),
  );
}

/** A line per import, the latest first. */
export function renderImports(imports: readonly ImportSummary[], language: Language, terminal: Terminal): string {
  const right = { align: 'right' as const };
  const columns = [
    { head: words.number[language], ...right },
    ...[words.started, words.finished, words.by].map((head) => ({ head: head[language] })),
    ...[words.files, words.failed, words.pending].map((head) => ({ head: head[language], ...right })),
  ];
  const rows = imports.map(({ importId, startedAt, finishedAt, startedBy, startedFrom, total, failed, pending }) => [
    String(importId),
    formatInstant(startedAt),
    finishedAt === null ? words.unfinished[language] : formatInstant(finishedAt),
    `${startedBy}@${startedFrom}`,
    ...[total, failed, pending].map(String),
  ]);
  return renderTable(columns, rows, terminal);
}
