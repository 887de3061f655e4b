import type { ImportProgress } from '../../../../src/queue/imports/follow-import.js';
import type { Receipt, ReceiptFile } from '../../../../src/store/imports/receipt.js';

export type ShownFile = Pick<ReceiptFile, 'path' | 'outcome' | 'reason' | 'plan' | 'of' | 'issues'> & { durationMs: number | null };

const NO_ISSUES = { error: 0, warning: 0, info: 0 } as const;

/** The receipt as it was asked for, and what was told since. */
export function filesSoFar(
  receipt: Receipt,
  events: readonly ImportProgress[],
): { files: ShownFile[]; counts: Receipt['counts']; pending: number } {
  const known = new Set(receipt.files.map(({ path }) => path));
  const told = receipt.pending > 0 ? events.filter(({ path }) => !known.has(path)) : [];
  const counts = { ...receipt.counts };
  for (const { outcome } of told) counts[outcome] += 1;
  const files: ShownFile[] = told.map(({ path, outcome }) => ({
    path,
    outcome,
    reason: null,
    plan: null,
    of: null,
    issues: NO_ISSUES,
    durationMs: null,
  }));
  return { files: [...receipt.files, ...files], counts, pending: Math.max(0, receipt.pending - told.length) };
}
