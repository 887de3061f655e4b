import { describeError } from '../../../../src/errors/describe-error.js';
import { errorTable, type ErrorCode } from '../../../../src/errors/error-table.js';
import { KehoachError } from '../../../../src/errors/kehoach-error.js';
import { fill } from '../../../../src/messages/fill.js';
import type { Language, Words } from '../../../../src/messages/language.js';
import { outcomeReasonWords, skipReasonWords } from '../../../../src/messages/outcomes.js';
import type { ReceiptFile } from '../../../../src/store/receipt.js';
import { planLabel } from '../../words/plan-label.js';

/** Why a file had its outcome, and what to do about it; "" where there is nothing to say. */
export function describeOutcome({ path, reason, of }: Pick<ReceiptFile, 'path' | 'reason' | 'of'>, language: Language): { message: string; remedy: string } {
  if (reason === null) return { message: '', remedy: '' };
  const { code, data } = reason;
  if (isErrorCode(code)) return describeError(new KehoachError(code, { file: path, ...data }), language);
  return { message: wordsIn(outcomeReasonWords, code, language, { ...data, of: of ? planLabel(of) : '' }), remedy: '' };
}

/** Why a name in a folder was passed over. */
export function describeSkip(reason: string, language: Language): string {
  return wordsIn(skipReasonWords, reason, language, {});
}

/** A code that another version wrote stands for itself. */
function wordsIn(table: Readonly<Record<string, Words>>, code: string, language: Language, data: Parameters<typeof fill>[1]): string {
  const words = Object.hasOwn(table, code) ? table[code] : undefined;
  return words ? fill(words[language], data) : code;
}

function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(errorTable, code);
}
