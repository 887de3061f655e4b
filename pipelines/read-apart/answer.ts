import type { ErrorCode } from '../../src/errors/error-table.js';
import type { FillData } from '../../src/messages/fill.js';

/**
 * What a reader's process says to a question: the arguments of a KehoachError
 * where there is no answer. A record comes as JSON: of an object nested
 * without end, reading the message itself would bring down who gets it.
 */
export type Answer = { readonly residentBytes: number } & (
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'picture'; readonly bytes: Uint8Array }
  | { readonly kind: 'failure'; readonly code: ErrorCode; readonly data: FillData; readonly stack: string | undefined }
);

/** What it says while it reads: a page that is a picture was recognized. */
export interface PageRead {
  readonly kind: 'page';
  /** From 1. */
  readonly page: number;
  readonly pageCount: number;
}
