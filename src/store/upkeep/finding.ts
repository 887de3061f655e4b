import type { FillData } from '../../messages/fill.js';

/** What does not fit together in a store. */
export type FindingCode =
  | 'original-missing'
  | 'original-damaged'
  | 'original-orphan'
  | 'record-invalid'
  | 'record-misplaced'
  | 'record-uncorrected'
  | 'columns-differ'
  | 'rows-differ'
  | 'counts-differ'
  | 'versions-unclear'
  | 'ledger-plan-missing'
  | 'ledger-reason-missing'
  | 'ledger-closed-early';

export interface Finding {
  code: FindingCode;
  /** SHA-256 of the file that it is about; null for what is about none. */
  planId: string | null;
  data: FillData;
}
