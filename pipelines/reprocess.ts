import { asKehoachError } from '../src/errors/describe-error.js';
import type { ErrorCode } from '../src/errors/error-table.js';
import { isOutage } from '../src/errors/is-outage.js';
import { KehoachError } from '../src/errors/kehoach-error.js';
import type { FillData } from '../src/messages/fill.js';
import type { Originals } from '../src/originals/open-originals.js';
import { diffRecords, type FieldChange } from '../src/questions/plans/diff-records.js';
import { listCorrections, type ListedCorrection } from '../src/questions/plans/list-corrections.js';
import type { Actor } from '../src/store/audit-trail.js';
import { loadPlan } from '../src/store/plans/load-plan.js';
import { nameOf, type PlanName } from '../src/store/plans/plan-name.js';
import { rereadPlan } from '../src/store/saving/reread-plan.js';
import type { Store } from '../src/store/store.js';
import type { ReadDocument } from './read-apart.js';

export interface ReprocessContext {
  store: Store;
  originals: Originals;
  read: ReadDocument;
  actor: Actor;
  /** Renew plans too that turn out to bear a secrecy mark. */
  allowSecret?: boolean | undefined;
}

/** What reading a file again came to. */
export interface Reprocessed {
  plan: PlanName;
  /** "kept": left as it was, for `reason`, a code of the error table. */
  outcome: 'changed' | 'same' | 'kept';
  reason: { code: ErrorCode; data: FillData } | null;
  changes: FieldChange[];
  /** Corrections that a person should look at: the new reading disagrees, or their words are gone. */
  corrections: ListedCorrection[];
}

/**
 * Reads a plan again from its original and shows what changed. What cannot be
 * read any more stays as it was.
 *
 * @throws KehoachError "plan-not-found", also when it was removed meanwhile; and what is an outage
 */
export async function reprocessPlan(id: string, context: ReprocessContext): Promise<Reprocessed> {
  const stored = await loadPlan(context.store, id);
  if (!stored) throw new KehoachError('plan-not-found', { plan: id });
  const unchanged = { plan: nameOf(stored.plan), changes: [], corrections: [] };
  try {
    const record = await readAgain(id, stored.record.header.secrecy !== undefined, context);
    const reread = await rereadPlan(context.store, record, context.actor);
    if (!('before' in reread)) throw new KehoachError(reread.outcome === 'newer' ? 'plan-read-by-newer' : 'plan-not-found', { plan: id });
    const changes = diffRecords(reread.before, record);
    const corrections = (await listCorrections(context.store, id)).filter(({ state }) => state === 'disputed' || state === 'lost');
    return { ...unchanged, outcome: changes.length > 0 ? 'changed' : 'same', reason: null, changes, corrections };
  } catch (error) {
    if (isOutage(error) || isGone(error)) throw error;
    const { code, data } = asKehoachError(error).with({ file: stored.plan.fileName });
    return { ...unchanged, outcome: 'kept', reason: { code, data } };
  }
}

function isGone(error: unknown): boolean {
  return error instanceof KehoachError && error.code === 'plan-not-found';
}

/** A mark that was overlooked before is a reason to stop: whether such a paper may lie here, a person decides. */
async function readAgain(id: string, wasSecret: boolean, { originals, read, allowSecret }: ReprocessContext) {
  const bytes = await originals.get(id);
  if (!bytes) throw new KehoachError('original-missing', { id, originals: originals.location });
  const record = await read(bytes);
  const { secrecy } = record.header;
  if (secrecy && !wasSecret && !allowSecret)
    throw new KehoachError('document-secret-overlooked', { mark: secrecy.value ?? secrecy.raw, plan: id });
  return record;
}
