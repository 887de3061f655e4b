import type { PlanRecord } from '../../schemas/index.js';
import type { ErrorCode } from '../../src/errors/error-table.js';
import type { FillData } from '../../src/messages/fill.js';

/** What a reader's process says of a document: the arguments of a KehoachError where it could not be read. */
export type Answer = { readonly residentBytes: number } & (
  | { readonly kind: 'record'; readonly record: PlanRecord }
  | { readonly kind: 'failure'; readonly code: ErrorCode; readonly data: FillData; readonly stack: string | undefined }
);
