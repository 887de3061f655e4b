import type { Language } from '../../messages/language.js';
import { sheetWords } from '../../messages/sheets.js';
import { outcomeColumns } from '../../questions/export/sheet-columns.js';
import type { Receipt } from '../../store/imports/receipt.js';
import { keyedSheet, type Answer } from './answer.js';

/** A line for each file of an import. */
export function receiptAnswer(receipt: Receipt, language: Language): Answer {
  const list = keyedSheet(sheetWords.receipts[language], outcomeColumns, receipt.files, language);
  return { list, sheets: [list], json: [JSON.stringify(receipt)] };
}
