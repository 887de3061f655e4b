import type { PlanRecord } from '../schemas/index.js';
import { asKehoachError } from '../src/errors/describe-error.js';
import { KehoachError } from '../src/errors/kehoach-error.js';
import { contentId, type Originals } from '../src/originals/open-originals.js';
import { readFileWithin } from '../src/originals/read-file.js';
import type { FileEntry } from '../src/store/import-ledger.js';
import type { ImportOrigin } from '../src/store/import-origin.js';
import { isUpToDate } from '../src/store/is-up-to-date.js';
import { countIssues } from '../src/store/plan-row.js';
import { savePlan } from '../src/store/save-plan.js';
import type { Store } from '../src/store/store.js';

export type ReadRecord = (bytes: Uint8Array) => Promise<PlanRecord>;

export interface ImportContext {
  store: Store;
  originals: Originals;
  origin: ImportOrigin;
  read: ReadRecord;
  version: string;
  maxFileBytes: number;
  allowSecret?: boolean;
}

type Outcome = Omit<FileEntry, 'durationMs'>;

const NO_ISSUES = { error: 0, warning: 0, info: 0 };

/**
 * Takes one file into the store: bytes, whether they are there already, the
 * record, the look for a secrecy mark, the original, the rows. A KehoachError
 * is this file's failure, unless it is an outage; anything else is the
 * store's: both are thrown.
 */
export async function importFile(path: string, context: ImportContext): Promise<FileEntry> {
  const started = performance.now();
  const outcome = await takeIn(path, context);
  return { ...outcome, durationMs: performance.now() - started };
}

async function takeIn(path: string, context: ImportContext): Promise<Outcome> {
  let id: string | null = null;
  try {
    const bytes = await readFileWithin(path, context.maxFileBytes);
    id = contentId(bytes);
    if (await isUpToDate(context.store, id, context.version)) return duplicate(id);
    const record = await readRecord(bytes, context);
    await context.originals.put(bytes);
    return await save(record, path, context);
  } catch (error) {
    if (!(error instanceof KehoachError) || error.class === 'outage') throw error;
    return failure(error.with({ file: path }), id);
  }
}

/** Whatever goes wrong in here goes wrong with this file alone. */
async function readRecord(bytes: Uint8Array, { read, allowSecret }: ImportContext): Promise<PlanRecord> {
  const record = await read(bytes).catch((error: unknown) => {
    throw asKehoachError(error);
  });
  const { secrecy } = record.header;
  if (secrecy && !allowSecret) throw new KehoachError('document-secret', { mark: secrecy.value ?? secrecy.raw });
  return record;
}

async function save(record: PlanRecord, path: string, { store, origin }: ImportContext): Promise<Outcome> {
  const { outcome, reason, of } = await savePlan(store, record, { path, ...origin });
  const documentType = record.header.documentType.value;
  return {
    outcome,
    reason: reason && { code: reason, data: documentType === null ? {} : { documentType } },
    planId: record.id,
    relatedPlanId: of,
    issues: countIssues(record),
  };
}

function duplicate(id: string): Outcome {
  return { outcome: 'duplicate', reason: { code: 'same-bytes', data: {} }, planId: id, relatedPlanId: id, issues: NO_ISSUES };
}

function failure({ code, data }: KehoachError, id: string | null): Outcome {
  return { outcome: 'failed', reason: { code, data }, planId: id, relatedPlanId: null, issues: NO_ISSUES };
}
