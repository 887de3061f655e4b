import { doubtWords, verdictWords } from '../../messages/citations.js';
import type { Language } from '../../messages/language.js';
import { sheetWords } from '../../messages/sheets.js';
import type { CheckedCitation } from '../../questions/instruments/check-citations.js';
import { exportColumn, type ExportColumn } from '../../questions/export/export-column.js';
import { referenceColumns } from '../../questions/export/sheet-columns.js';
import type { Answer } from './answer.js';
import { citationsOf } from './instruments-answer.js';
import { listAnswer } from './list-answer.js';

const columns: readonly ExportColumn<CheckedCitation>[] = [
  ...referenceColumns,
  exportColumn('verdict', 20, ({ validity }, language) => verdictWords[validity.verdict][language]),
  exportColumn('doubt', 30, ({ validity: { doubt } }, language) => doubt && doubtWords[doubt][language]),
  exportColumn('validFrom', 12, ({ validity }) => validity.from, 'date'),
  exportColumn('validTo', 12, ({ validity }) => validity.to, 'date'),
  exportColumn('replacedBy', 30, ({ validity }) => citationsOf(validity.replacedBy)),
  exportColumn('amendedBy', 30, ({ validity }) => citationsOf(validity.amendedBy)),
];

/** A line for each mention, with whether the instrument was in force on the plan's day. */
export function checkedCitationsAnswer(citations: AsyncIterable<CheckedCitation>, language: Language): Answer {
  return listAnswer(sheetWords.references[language], columns, citations, language);
}
