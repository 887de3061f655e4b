import type { ErrorCode } from '../../src/errors/error-table.js';
import type { FillData } from '../../src/messages/fill.js';

/**
 * What a reader's process says of a document: the arguments of a KehoachError
 * where it could not be read. The record comes as JSON: of an object nested
 * without end, reading the message itself would bring down who gets it.
 */
export type Answer = { readonly residentBytes: number } & (
  | { readonly kind: 'record'; readonly json: string }
  | { readonly kind: 'failure'; readonly code: ErrorCode; readonly data: FillData; readonly stack: string | undefined }
);

/** What it says while it reads: a page that is a picture was recognized. */
export interface PageRead {
  readonly kind: 'page';
  /** From 1. */
  readonly page: number;
  readonly pageCount: number;
}
