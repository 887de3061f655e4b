import { readPlan } from '../../pipelines/read-plan.js';
import { verifyStore } from '../../pipelines/verify-store.js';
import { contentId, openOriginals } from '../../src/originals/open-originals.js';
import { engineStatus } from '../../src/queue/engine-status.js';
import { createLog } from '../../src/log/create-log.js';
import { listImports } from '../../src/store/imports/list-imports.js';
import { loadPlan } from '../../src/store/plans/load-plan.js';
import { loadReceipt } from '../../src/store/imports/load-receipt.js';
import { openStore } from '../../src/store/open-store.js';
import type { Store } from '../../src/store/store.js';
import type { MadeFile } from './make-files.js';

/** Bytes' id → the record as an undisturbed reading gives it; undefined for bytes that are no document. */
export type Expected = ReadonlyMap<string, string | undefined>;

export async function expectedRecords(files: readonly MadeFile[]): Promise<Expected> {
  const records = new Map<string, string | undefined>();
  for (const { bytes } of files) {
    const record = await readPlan(bytes).catch(() => undefined);
    records.set(contentId(bytes), record && JSON.stringify(record));
  }
  return records;
}

export interface Site {
  store: string;
  originals: string;
  redisUrl?: string;
}

const AT_REST_MS = 30_000;

/** All that is wrong after the faults are over; nothing, if all is well. */
export async function verify(
  { store: location, originals: folder, redisUrl }: Site,
  files: readonly MadeFile[],
  expected: Expected,
): Promise<string[]> {
  const store = await openStore(location);
  try {
    return [
      ...(await wrongSums(store, files)),
      ...(await wrongRecords(store, folder, expected)),
      ...(await findings(store, folder)),
      ...(await unrest(store, redisUrl)),
    ];
  } finally {
    await store.close();
  }
}

/** Of every import that was begun: the sum, the bad files and no others failed, each plan new at most once. */
async function wrongSums(store: Store, files: readonly MadeFile[]): Promise<string[]> {
  const bad = new Set(files.filter(({ isBad }) => isBad).map(({ path }) => path));
  const wrong: string[] = [];
  const firsts = new Map<string, number>();
  for (const { importId } of (await listImports(store, { limit: 1000 })).items) {
    const receipt = await loadReceipt(store, importId);
    const sum = Object.values(receipt.counts).reduce((total, count) => total + count, 0);
    if (sum !== receipt.total || receipt.pending > 0 || receipt.finishedAt === null)
      wrong.push(`import ${importId}: ${sum} of ${receipt.total}, ${receipt.pending} pending`);
    for (const { path, outcome, reason, plan } of receipt.files) {
      if ((outcome === 'failed') !== bad.has(path)) wrong.push(`import ${importId}: ${path} ${outcome} ${reason?.code ?? ''}`);
      if (outcome === 'failed' && reason === null) wrong.push(`import ${importId}: ${path} without a reason`);
      if (plan && outcome !== 'failed' && outcome !== 'duplicate') firsts.set(plan.id, (firsts.get(plan.id) ?? 0) + 1);
    }
  }
  for (const [id, count] of firsts) if (count !== 1) wrong.push(`plan ${id} came in ${count} times`);
  return wrong;
}

async function wrongRecords(store: Store, folder: string, expected: Expected): Promise<string[]> {
  const wrong: string[] = [];
  const originals = openOriginals(folder);
  for (const [id, record] of expected) {
    const stored = await loadPlan(store, id).catch(() => undefined);
    const text = stored && JSON.stringify(stored.record);
    if (text !== record) wrong.push(`record ${id}: ${wrongIn(text, record)}`);
    if ((await originals.has(id)) !== (record !== undefined)) wrong.push(`original ${id}`);
  }
  return wrong;
}

function wrongIn(stored: string | undefined, expected: string | undefined): string {
  if (stored === undefined) return 'missing';
  return expected === undefined ? 'should not be' : 'another';
}

/** What `kehoach verify` finds. */
async function findings(store: Store, folder: string): Promise<string[]> {
  const { findings: found } = await verifyStore(store, openOriginals(folder));
  return found.map(({ code, data }) => `${code}: ${JSON.stringify(data)}`);
}

/** Jobs may be at hand for a moment after the imports have ended: the parents of the flows. */
async function unrest(store: Store, redisUrl: string | undefined): Promise<string[]> {
  const log = createLog('silent');
  const end = Date.now() + AT_REST_MS;
  for (;;) {
    const { queue, files } = await engineStatus(store, redisUrl, log);
    if (queue.waiting + queue.active + queue.delayed + files.pending === 0) return [];
    if (Date.now() > end) return [`queue: ${JSON.stringify(queue)}, ${files.pending} pending`];
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}
