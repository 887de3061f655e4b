import { fill, type FillData } from '../messages/fill.js';
import type { Language, Words } from '../messages/language.js';
import { outcomeReasonWords, skipReasonWords } from '../messages/outcomes.js';
import { describeError } from './describe-error.js';
import { errorTable, type ErrorCode } from './error-table.js';
import { KehoachError } from './kehoach-error.js';

/** Of a file of a receipt, why it had its outcome, and the plan that it replaces or repeats. */
interface Outcome<Plan> {
  readonly path: string;
  readonly reason: { readonly code: string; readonly data: FillData } | null;
  readonly of: Plan | null;
}

export interface OutcomeText {
  /** Why a file had its outcome; "" where there is nothing to say. */
  message: string;
  /** What to do about it; "" where there is nothing to be done. */
  remedy: string;
}

/** @param nameOf how a plan is named */
export function describeOutcome<Plan>(
  { path, reason, of }: Outcome<Plan>,
  language: Language,
  nameOf: (plan: Plan) => string,
): OutcomeText {
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
