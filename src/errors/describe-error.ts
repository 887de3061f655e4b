import { fill } from '../messages/fill.js';
import type { Language } from '../messages/language.js';
import { errorTable } from './error-table.js';
import { KehoachError } from './kehoach-error.js';
import { reasonOf } from './reason-of.js';

/** A failure in words for people: what happened and what to do. */
export interface ErrorText {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

/** Whatever was thrown, in the reader's language. */
export function describeError(thrown: unknown, language: Language): ErrorText {
  const { code, data } = asKehoachError(thrown);
  const { message, remedy } = errorTable[code];
  return { code, message: fill(message[language], data), remedy: fill(remedy[language], data) };
}

/** What others threw counts as a defect here: known failures are caught where they arise. */
export function asKehoachError(thrown: unknown): KehoachError {
  if (thrown instanceof KehoachError) return thrown;
  const reason = reasonOf(thrown);
  return new KehoachError('unexpected', { reason }, { cause: thrown });
}
