import { documentTypes } from '../../knowledge/instruments/document-types.js';
import { stateWords } from '../../messages/instruments.js';
import type { Language } from '../../messages/language.js';
import { sheetWords } from '../../messages/sheets.js';
import { exportColumn, type ExportColumn } from '../../questions/export/export-column.js';
import { issuerName } from '../../questions/export/issuer-name.js';
import type { ListedInstrument } from '../../questions/instruments/list-instruments.js';
import { listAnswer } from './list-answer.js';
import type { Answer } from './answer.js';

const columns: readonly ExportColumn<ListedInstrument>[] = [
  exportColumn('instrument', 22, ({ citation }) => citation),
  exportColumn('documentType', 16, ({ documentType }) => documentTypes().bySlug(documentType)?.name ?? documentType),
  exportColumn('instrumentName', 60, ({ name, standing }) => standing?.subject || name),
  exportColumn('instrumentIssuer', 24, ({ issuer }) => issuer && issuerName(issuer)),
  exportColumn('instrumentYear', 7, ({ year }) => year, 'number'),
  exportColumn('planCount', 12, ({ plans }) => plans, 'number'),
  exportColumn('mentions', 12, ({ mentions }) => mentions, 'number'),
  exportColumn('firstOn', 12, ({ firstOn }) => firstOn, 'date'),
  exportColumn('lastOn', 12, ({ lastOn }) => lastOn, 'date'),
  exportColumn('state', 26, ({ standing }, language) => standing && stateWords[standing.state][language]),
  exportColumn('validFrom', 12, ({ standing }) => standing?.from ?? null, 'date'),
  exportColumn('validTo', 12, ({ standing }) => standing?.to ?? null, 'date'),
  exportColumn('replacedBy', 30, ({ standing }) => citationsOf(standing?.replacedBy)),
  exportColumn('amendedBy', 30, ({ standing }) => citationsOf(standing?.amendedBy)),
  exportColumn('instrumentId', 28, ({ instrumentId }) => instrumentId),
];

/** A line for each instrument that is cited, those of the most plans first. */
export function instrumentsAnswer(instruments: AsyncIterable<ListedInstrument>, language: Language): Answer {
  return listAnswer(sheetWords.instruments[language], columns, instruments, language);
}

export function citationsOf(acts: readonly { readonly citation: string }[] = []): string {
  return acts.map(({ citation }) => citation).join('; ');
}
