import { fill, type FillData } from '../messages/fill.js';
import type { ErrorClass } from './error-entry.js';
import { errorTable, type ErrorCode } from './error-table.js';

/**
 * A failure with a code of the error table. `message` is English, for logs;
 * people get `describeError` in their language.
 */
export class KehoachError extends Error {
  override readonly name = 'KehoachError';
  readonly class: ErrorClass;

  constructor(
    readonly code: ErrorCode,
    readonly data: FillData = {},
    options?: ErrorOptions,
  ) {
    super(fill(errorTable[code].message.en, data), options);
    this.class = errorTable[code].class;
  }

  /** The same failure knowing more: code that has only bytes cannot name the file, its caller can. */
  with(data: FillData): KehoachError {
    return new KehoachError(this.code, { ...data, ...this.data }, { cause: this });
  }
}
