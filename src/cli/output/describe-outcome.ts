import { describeError } from '../../errors/describe-error.js';
import { errorTable, type ErrorCode } from '../../errors/error-table.js';
import { KehoachError } from '../../errors/kehoach-error.js';
import { fill, type FillData } from '../../messages/fill.js';
import type { Language, Words } from '../../messages/language.js';
import { outcomeReasonWords, skipReasonWords } from '../../messages/outcomes.js';
import type { PlanName } from '../../store/plan-name.js';
import type { ReceiptFile } from '../../store/receipt.js';
import { planLabel } from './plan-label.js';

/** Why a file had its outcome, in one or two sentences; "" where there is nothing to say. */
export function describeOutcome({ path, reason, plan, of }: ReceiptFile, language: Language): string {
  if (reason === null) return '';
  const { code, data } = reason;
  if (isErrorCode(code)) {
    const { message, remedy } = describeError(new KehoachError(code, { file: path, ...data }), language);
    return `${message} ${remedy}`;
  }
  return wordsIn(outcomeReasonWords, code, language, { ...data, of: otherPlan(plan, of) });
}

/** In full; of the plan itself, which the receipt names beside it, the file's name. */
function otherPlan(plan: PlanName | null, of: PlanName | null): string {
  if (!of) return '';
  return of.id === plan?.id ? of.fileName : planLabel(of);
}

/** Why a name in a folder was passed over. */
export function describeSkip(reason: string, language: Language): string {
  return wordsIn(skipReasonWords, reason, language, {});
}

/** A code that another version wrote stands for itself. */
function wordsIn(table: Readonly<Record<string, Words>>, code: string, language: Language, data: FillData): string {
  const words = Object.hasOwn(table, code) ? table[code] : undefined;
  return words ? fill(words[language], data) : code;
}

function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(errorTable, code);
}
