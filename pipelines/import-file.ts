import type { PlanRecord } from '../schemas/index.js';
import { asKehoachError } from '../src/errors/describe-error.js';
import { isOutage } from '../src/errors/is-outage.js';
import { KehoachError } from '../src/errors/kehoach-error.js';
import { contentId, type Originals } from '../src/originals/open-originals.js';
import { readFileWithin } from '../src/originals/read-file.js';
import type { ClaimedFile } from '../src/store/imports/claim-file.js';
import { enterPlan } from '../src/store/saving/enter-plan.js';
import { enterFile, type FileEntry } from '../src/store/imports/import-ledger.js';
import { isUpToDate } from '../src/store/saving/is-up-to-date.js';
import type { Store } from '../src/store/store.js';
import type { ReadDocument } from './read-apart.js';

export interface ImportContext {
  store: Store;
  originals: Originals;
  /** Throws a KehoachError where the file is at fault. */
  read: ReadDocument;
  /** Of the extractor behind `read`. */
  version: string;
  /** Larger files fail unread. */
  maxFileBytes: number;
  /** After each page of a scan: its number from 1, and how many pages the file has. */
  onPage?: ((path: string, page: number, pageCount: number) => void) | undefined;
}

const NO_ISSUES = { error: 0, warning: 0, info: 0 };

type Outcome = Omit<FileEntry, 'durationMs'>;

/** What there is to keep of a file, or what became of it already. */
export type Examined = { readonly started: number } & (
  { readonly bytes: Buffer; readonly record: PlanRecord } | { readonly outcome: Outcome }
);

/**
 * Looks at one file, and changes nothing: bytes, whether they are in the store
 * already, the record, the look for a secrecy mark. What is wrong with the
 * file, or with this program, is its outcome; an outage is thrown.
 */
export async function examineFile(file: ClaimedFile, context: ImportContext): Promise<Examined> {
  const started = performance.now();
  const seen: { id: string | null } = { id: null };
  try {
    const bytes = await bytesOf(file, context);
    seen.id = contentId(bytes);
    if (await isUpToDate(context.store, seen.id, context.version)) return { started, outcome: duplicate(seen.id) };
    return { started, bytes, record: await readRecord(bytes, file, context) };
  } catch (error) {
    if (isOutage(error)) throw error;
    return { started, outcome: failureOf(error, file.path, seen.id) };
  }
}

/** Keeps original and rows of what was examined and enters what became of the file; an outage is thrown and leaves it as it was. */
export async function keepExamined(file: ClaimedFile, examined: Examined, { store, originals }: ImportContext): Promise<FileEntry> {
  const durationMs = (): number => performance.now() - examined.started;
  const enter = async (outcome: Outcome): Promise<FileEntry> => {
    const entry = { ...outcome, durationMs: durationMs() };
    await enterFile(store, file, entry);
    return entry;
  };
  if ('outcome' in examined) return enter(examined.outcome);
  const { bytes, record } = examined;
  try {
    return await enterPlan(
      store,
      file,
      record,
      { path: file.path, ...file.origin },
      { keepOriginal: () => originals.put(bytes), durationMs },
    );
  } catch (error) {
    if (isOutage(error)) throw error;
    return enter(failureOf(error, file.path, record.id));
  }
}

/** A file over which workers ended: it fails, so that it does not end the next one. */
export function poisoned({ path, claims }: ClaimedFile): Examined {
  return {
    started: performance.now(),
    outcome: failureOf(new KehoachError('file-ends-workers', { file: path, count: claims - 1 }), path, null),
  };
}

/** A staged copy counts for the file: the path may be another host's, or within an archive. */
async function bytesOf({ path, incomingKey }: ClaimedFile, { originals, maxFileBytes }: ImportContext): Promise<Buffer> {
  if (incomingKey === null) return readFileWithin(path, maxFileBytes);
  const bytes = await originals.incoming.read(incomingKey);
  if (!bytes) throw new KehoachError('incoming-missing', { file: path, originals: originals.location });
  return bytes;
}

async function readRecord(
  bytes: Uint8Array,
  { path, allowSecret, unit }: ClaimedFile,
  { read, onPage }: ImportContext,
): Promise<PlanRecord> {
  const record = await read(bytes, { onPage: (page, pageCount) => onPage?.(path, page, pageCount) });
  const { secrecy, issuer } = record.header;
  if (secrecy && !allowSecret) throw new KehoachError('document-secret', { mark: secrecy.value ?? secrecy.raw });
  // It would take the place of what the other unit sent itself.
  if (unit !== null && issuer?.value && issuer.value !== unit) throw new KehoachError('document-of-other-unit', { issuer: issuer.name });
  return record;
}

function duplicate(id: string): Outcome {
  return { outcome: 'duplicate', reason: { code: 'same-bytes', data: {} }, planId: id, relatedPlanId: id, issues: NO_ISSUES };
}

/** The outcome of a file that could not be taken in; `id`: SHA-256 of its bytes, where they could be read. */
export function failureOf(error: unknown, file: string, id: string | null): Outcome {
  const { code, data } = asKehoachError(error).with({ file });
  return { outcome: 'failed', reason: { code, data }, planId: id, relatedPlanId: null, issues: NO_ISSUES };
}
