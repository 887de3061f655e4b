import { describeError } from '../../errors/describe-error.js';
import { errorTable, type ErrorCode } from '../../errors/error-table.js';
import { KehoachError } from '../../errors/kehoach-error.js';
import { fill } from '../../messages/fill.js';
import type { Language, Words } from '../../messages/language.js';
import { outcomeReasonWords } from '../../messages/outcomes.js';
import type { ReceiptFile } from '../../store/receipt.js';

/** Why a file had its outcome, in a sentence; a code of another version stands for itself. */
export function describeReason({ path, reason, of }: Pick<ReceiptFile, 'path' | 'reason' | 'of'>, language: Language): string {
  if (reason === null) return '';
  if (isErrorCode(reason.code)) return describeError(new KehoachError(reason.code, { file: path, ...reason.data }), language).message;
  const words: Readonly<Record<string, Words>> = outcomeReasonWords;
  const template = Object.hasOwn(words, reason.code) ? words[reason.code] : undefined;
  return template ? fill(template[language], { ...reason.data, of: of?.fileName ?? '' }) : reason.code;
}

function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(errorTable, code);
}
