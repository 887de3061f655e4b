import { describeOutcome as textOf, type OutcomeText } from '../../errors/describe-outcome.js';
import type { Language } from '../../messages/language.js';
import type { ReceiptFile } from '../../store/imports/receipt.js';
import { planLabel } from './plan-label.js';

/** Message and remedy, one after the other. */
export function describeOutcome(file: ReceiptFile, language: Language): string {
  const { message, remedy } = outcomeText(file, language);
  return remedy === '' ? message : `${message} ${remedy}`;
}

/** Plans are named in full; the plan itself, which the receipt names beside it, by its file. */
export function outcomeText(file: ReceiptFile, language: Language): OutcomeText {
  return textOf(file, language, (of) => (of.id === file.plan?.id ? of.fileName : planLabel(of)));
}
