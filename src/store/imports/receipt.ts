import type { FillData } from '../../messages/fill.js';
import type { ImportOutcome } from './import-outcome.js';
import type { PlanName } from '../plans/plan-name.js';

/** A name found in a folder that was passed over, and why; outside the sum of the outcomes. */
export interface SkippedPath {
  path: string;
  reason: string;
}

export interface IssueCounts {
  error: number;
  warning: number;
  info: number;
}

export interface ReceiptFile {
  /** As given, or below the folder as given. */
  path: string;
  outcome: ImportOutcome;
  /** A code of the error table for a failed file, else an OutcomeReason; with what its words need. */
  reason: { code: string; data: FillData } | null;
  /** What it became, or already was. */
  plan: PlanName | null;
  /** The plan that it duplicates, revises, renders, or may revise. */
  of: PlanName | null;
  issues: IssueCounts;
  durationMs: number;
}

/** What became of the files of one import: `total` is the sum of `counts` and `pending`. */
export interface Receipt {
  importId: number;
  /** Instants, ISO 8601 in UTC. */
  startedAt: string;
  finishedAt: string | null;
  total: number;
  counts: Record<ImportOutcome, number>;
  /** Files not dealt with: 0 unless the import goes on or was broken off. */
  pending: number;
  files: ReceiptFile[];
  skipped: SkippedPath[];
}
