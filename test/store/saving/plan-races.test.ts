import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import type { PlanRecord } from '../../../schemas/index.js';
import { examineFile, keepExamined } from '../../../pipelines/import-file.js';
import { removePlan } from '../../../pipelines/remove-plan.js';
import { verifyStore } from '../../../pipelines/verify-store.js';
import { contentId, openOriginals, type Originals } from '../../../src/originals/open-originals.js';
import { listDeeds } from '../../../src/store/audit-trail.js';
import { addCorrections, undoCorrection } from '../../../src/store/saving/correct-plan.js';
import { startImport } from '../../../src/store/imports/start-import.js';
import { openStore } from '../../../src/store/open-store.js';
import { rereadPlan } from '../../../src/store/saving/reread-plan.js';
import { savePlan } from '../../../src/store/saving/save-plan.js';
import type { Store } from '../../../src/store/store.js';
import { sampleRecord, type Sample } from '../../support/sample-record.js';
import { temporaryFolder, removeStore } from '../../support/temporary-store.js';
import { until } from '../../support/until.js';

/* What two do at the same moment. */

const LAN = { name: 'lan', from: 'may-1' };
const ENVELOPE = { path: 'a.txt', importedBy: 'lan', importedFrom: 'may-1' };
const FIRST: Sample = { body: ['Báo cáo trước ngày 30/6.'], issuedOn: '2020-01-31' };
const SECOND: Sample = { body: ['Báo cáo trước ngày 30/9.'], issuedOn: '2020-02-29' };
const THIRD: Sample = { body: ['Báo cáo trước ngày 31/12.'], issuedOn: '2020-03-31' };

let folder: string;
let store: Store;
let originals: Originals;

beforeAll(async () => {
  folder = await temporaryFolder();
  store = await openStore(folder);
  originals = openOriginals(`${folder}/originals`);
});

afterAll(async () => {
  await store.close();
  await removeStore(folder);
});

beforeEach(async () => {
  for (const table of ['plans', 'cited_instruments', 'group_instruments', 'imports', 'audit_trail'] as const)
    await store.db.deleteFrom(table).execute();
  for await (const id of originals.ids()) await originals.remove(id);
});

/** A file's bytes stand for its sample; `version` is the extractor's. */
function bytesOf(sample: Sample): Buffer {
  return Buffer.from(JSON.stringify(sample));
}

function recordOf(sample: Sample, version = '1.0.0'): PlanRecord {
  return { ...sampleRecord({ ...sample, version }), id: contentId(bytesOf(sample)) };
}

async function save(sample: Sample): Promise<string> {
  const id = await originals.put(bytesOf(sample));
  await savePlan(store, recordOf(sample), ENVELOPE);
  return id;
}

async function take(sample: Sample, version?: string): Promise<string> {
  const importId = await startImport(store, {
    paths: ['a'],
    files: [{ path: 'a.txt' }],
    skipped: [],
    extractorVersion: '1.0.0',
    allowSecret: false,
    importedBy: 'lan',
    importedFrom: 'may-1',
  });
  const incomingKey = await originals.incoming.stage(bytesOf(sample));
  const file = {
    importId,
    position: 0,
    path: 'a.txt',
    incomingKey,
    claims: 1,
    allowSecret: false,
    unit: null,
    origin: { importedBy: 'lan', importedFrom: 'may-1' },
  };
  const record = recordOf(sample, version);
  const context = { store, originals, read: async () => record, version: record.extractor.version, maxFileBytes: 10_000 };
  const { outcome } = await keepExamined(file, await examineFile(file, context), context);
  return outcome;
}

/** Each is begun when those before it wait for a lock that somebody holds; then it is let go. */
async function inThisOrder<Result>(...steps: readonly (() => Promise<Result>)[]): Promise<Result[]> {
  const running: Promise<Result>[] = [];
  await store.db.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(4)`.execute(transaction);
    for (const step of steps) {
      running.push(step());
      await waiting(running.length);
    }
  });
  return Promise.all(running);
}

async function waiting(count: number): Promise<void> {
  await until(async () => {
    const { rows } = await sql`select from pg_locks where locktype = 'advisory' and not granted`.execute(store.db);
    return rows.length >= count;
  });
}

async function versions(): Promise<string[]> {
  return (await store.db.selectFrom('plans').select(['version']).orderBy('issued_on').execute()).map(({ version }) => version);
}

async function isWhole(): Promise<void> {
  expect((await verifyStore(store, originals)).findings).toEqual([]);
  expect(await store.db.selectFrom('plans').select('work_id').distinct().execute()).toHaveLength(1);
}

describe('at the same moment', () => {
  test('a plan is read again and a newer version takes its place', async () => {
    await save(FIRST);
    const again = async () => (await rereadPlan(store, recordOf(FIRST, '1.1.0'), LAN)).outcome;
    expect(await inThisOrder<string>(() => take(SECOND), again)).toEqual(['revised', 'renewed']);
    expect(await versions()).toEqual(['earlier', 'current']);
    await isWhole();
  });

  test.each([
    ['comes', [() => take(THIRD), remove]],
    ['has come', [remove, () => take(THIRD)]],
  ])('a version is removed while the next one %s', async (_, steps) => {
    await save(FIRST);
    await save(SECOND);
    await inThisOrder<unknown>(...steps);
    expect(await versions()).toEqual(['earlier', 'current']);
    await isWhole();
  });

  async function remove(): Promise<void> {
    await removePlan(store, originals, contentId(bytesOf(SECOND)), LAN);
  }

  test('a plan is removed and comes again, read by a newer version', async () => {
    await save(FIRST);
    const gone = async () => removePlan(store, originals, contentId(bytesOf(FIRST)), LAN);
    expect(await inThisOrder<unknown>(gone, () => take(FIRST, '1.1.0'))).toEqual([expect.anything(), 'new']);
    await isWhole();
  });

  const CORRECTION = {
    holder: 'header.title',
    field: 'value',
    fields: { value: 'Tên sửa' },
    was: { value: '' },
    raw: recordOf(FIRST).header.title.raw,
    why: null,
  };
  const correct = () => addCorrections(store, contentId(bytesOf(FIRST)), () => [CORRECTION], LAN);

  test.each([
    ['corrected and read again', [correct, () => take(FIRST, '1.1.0')]],
    ['read again and corrected', [() => take(FIRST, '1.1.0'), correct]],
  ])('a plan is %s by an import', async (_, steps) => {
    await save(FIRST);
    await inThisOrder<unknown>(...steps);
    expect(await store.db.selectFrom('plans').select(['title', 'extractor_version']).execute()).toEqual([
      { title: 'Tên sửa', extractor_version: '1.1.0' },
    ]);
    await isWhole();
  });

  test('a correction is taken back by two', async () => {
    await save(FIRST);
    await correct();
    const { id: number } = await store.db.selectFrom('corrections').select('id').executeTakeFirstOrThrow();
    const undone = await Promise.all([1, 2].map(() => undoCorrection(store, number, LAN)));
    expect(undone.filter(Boolean)).toHaveLength(1);
    expect((await listDeeds(store, { action: 'undo-correction' })).total).toBe(1);
  });
});
