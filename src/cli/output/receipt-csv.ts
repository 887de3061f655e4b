import type { Language } from '../../messages/language.js';
import type { Receipt } from '../../store/imports/receipt.js';
import { toCsv } from './csv.js';
import { outcomeText } from './describe-outcome.js';

const COLUMNS = [
  'file',
  'outcome',
  'reason',
  'id',
  'number',
  'issuer',
  'title',
  'of',
  'errors',
  'warnings',
  'infos',
  'seconds',
  'message',
  'remedy',
] as const;

/** A line per file. */
export function receiptToCsv({ files }: Receipt, language: Language): string {
  const rows = files.map((file) => ({
    file: file.path,
    outcome: file.outcome,
    reason: file.reason?.code,
    id: file.plan?.id,
    number: file.plan?.number,
    issuer: file.plan?.issuer?.name,
    title: file.plan?.title,
    of: file.of?.id,
    errors: file.issues.error,
    warnings: file.issues.warning,
    infos: file.issues.info,
    seconds: file.durationMs / 1000,
    ...outcomeText(file, language),
  }));
  return toCsv(COLUMNS, rows);
}
