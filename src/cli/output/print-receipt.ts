import type { Language } from '../../messages/language.js';
import type { Receipt } from '../../store/imports/receipt.js';
import type { ExitCode } from '../command.js';
import type { Terminal } from '../terminal.js';
import { outcomeText } from './describe-outcome.js';
import { printJson } from './json.js';
import { receiptToCsv } from './receipt-csv.js';
import { renderReceipt } from './render-receipt.js';

export interface ReceiptFormat {
  readonly json?: boolean;
  readonly csv?: boolean;
}

/** The receipt for a program, a spreadsheet or a person. */
export function printReceipt(receipt: Receipt, { json, csv }: ReceiptFormat, language: Language, terminal: Terminal): void {
  if (json) printJson({ ...receipt, files: receipt.files.map((file) => ({ ...file, ...outcomeText(file, language) })) }, terminal);
  else if (csv) terminal.out(receiptToCsv(receipt, language));
  else terminal.out(renderReceipt(receipt, language, terminal));
}

export function receiptExitCode({ pending, counts }: Receipt): ExitCode {
  if (pending > 0) return 130;
  return counts.failed > 0 ? 3 : 0;
}
