import { describeError } from '../errors/describe-error.js';
import { errorTable, type ErrorCode } from '../errors/error-table.js';
import { KehoachError } from '../errors/kehoach-error.js';
import { fill, type FillData } from '../messages/fill.js';
import type { Language, Words } from '../messages/language.js';
import { outcomeReasonWords, skipReasonWords } from '../messages/outcomes.js';
import type { PlanName } from '../store/plan-name.js';
import type { ReceiptFile } from '../store/receipt.js';

export interface OutcomeText {
  /** Why a file had its outcome; "" where there is nothing to say. */
  message: string;
  /** What to do about it; "" where there is nothing to be done. */
  remedy: string;
}

/** @param nameOf how the plan that a file replaces or repeats is named */
export function describeOutcome({ path, reason, of }: Pick<ReceiptFile, 'path' | 'reason' | 'of'>, language: Language, nameOf: (plan: PlanName) => string): OutcomeText {
  if (reason === null) return { message: '', remedy: '' };
  const { code, data } = reason;
  if (isErrorCode(code)) {
    const { message, remedy } = describeError(new KehoachError(code, { file: path, ...data }), language);
    return { message, remedy };
  }
  return { message: wordsIn(outcomeReasonWords, code, language, { ...data, of: of ? nameOf(of) : '' }), remedy: '' };
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
