import type { ReceiptFile } from '../../../../src/store/imports/receipt.js';

type Judged = Pick<ReceiptFile, 'outcome' | 'reason' | 'issues'>;

/** What failed, what is no plan, what may be another version, and what was read with doubts. */
export function needsEye({ outcome, reason, issues }: Judged): boolean {
  if (outcome === 'duplicate' || outcome === 'rendition') return false;
  return outcome === 'failed' || outcome === 'other' || reason?.code === 'possibly-revised' || issues.error + issues.warning > 0;
}
