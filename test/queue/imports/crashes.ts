import { expect, test } from '@jest/globals';
import { Worker } from 'bullmq';
import type { ReadDocument } from '../../../pipelines/read-apart.js';
import type { Originals } from '../../../src/originals/open-originals.js';
import { createBackend } from '../../../src/queue/backend.js';
import { claimWhileStoring } from '../../../src/queue/workers/claim-while-storing.js';
import { engineStatus } from '../../../src/queue/engine-status.js';
import { QUEUE } from '../../../src/queue/jobs.js';
import { openQueue } from '../../../src/queue/open-queue.js';
import { claimFile } from '../../../src/store/imports/claim-file.js';
import { enterFile, type FileEntry } from '../../../src/store/imports/import-ledger.js';
import { loadReceipt } from '../../../src/store/imports/load-receipt.js';
import { PLAN, read, type ImportsFixture } from './imports-fixture.js';

const DUPLICATE: FileEntry = {
  outcome: 'duplicate',
  reason: null,
  planId: null,
  relatedPlanId: null,
  issues: { error: 0, warning: 0, info: 0 },
  durationMs: 1,
};

/** Full storage, and workers that are killed. */
export function testCrashes(fixture: ImportsFixture): void {
  const { put, take, takeInto, begin, resume, pathOf, options } = fixture;

  function storageFull(): Error {
    return Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
  }

  test('waits for the end of an outage', async () => {
    await put('1.txt', PLAN);
    const { originals } = fixture;
    const failures = [storageFull(), storageFull()];
    const flaky: Originals = {
      ...originals,
      put: (bytes) => {
        const error = failures.pop();
        return error ? Promise.reject(error) : originals.put(bytes);
      },
    };
    expect((await takeInto(flaky)).counts.new).toBe(1);
    expect(failures).toEqual([]);
  });

  test('sees one that was broken off to its end, though the storage was full for a moment', async () => {
    await put('1.txt', PLAN);
    const brokenOff = await begin([{ path: pathOf('1.txt') }]);
    let tries = 0;
    await take({
      read: async (bytes) => {
        tries += 1;
        if (tries === 1) throw storageFull();
        return read(bytes);
      },
    });
    expect(await loadReceipt(fixture.store, brokenOff)).toMatchObject({ total: 1, pending: 0, finishedAt: expect.any(String) });
  });

  test.each([
    ['a file that was entered', 0],
    ['the import when every file was entered', 1],
  ])('leaves nothing at hand, though a worker was killed over %s', async (_, finished) => {
    await put('1.txt', PLAN);
    const importId = await begin([{ path: pathOf('1.txt') }]);
    await leaveActive(importId, finished);
    await enterFile(fixture.store, { importId, position: 0 }, DUPLICATE);
    expect(await resume(importId)).toMatchObject({ pending: 0 });
    const { queue } = await engineStatus(fixture.store, fixture.backend.redisUrl, options().log);
    expect(queue).toMatchObject({ waiting: 0, active: 0, delayed: 0 });
  });

  /** What a worker leaves that is killed after so many jobs of an import: the next one is its own for a second. */
  async function leaveActive(importId: number, finished: number): Promise<void> {
    const queue = await openQueue(fixture.store, fixture.backend.redisUrl, options().log);
    await queue.add(importId, [0]);
    const worker = new Worker(QUEUE, null, { ...queue.options, lockDuration: 1000 }, createBackend);
    for (let jobs = 0; jobs < finished; jobs += 1) await (await worker.getNextJob('killed'))?.moveToCompleted(undefined, 'killed', false);
    expect(await worker.getNextJob('killed')).toBeDefined();
    await worker.close();
    expect(await queue.counts()).toMatchObject({ active: 1 });
    await queue.close();
  }

  test('does not give up a file whose workers were killed while it was read', async () => {
    await put('1.txt', PLAN);
    const place = { importId: await begin([{ path: pathOf('1.txt') }]), position: 0 };
    for (let killed = 0; killed < 20; killed += 1) {
      await claimFile(fixture.store, place);
      await new Promise<void>((hasBegun) => {
        const neverEnds: ReadDocument = async () => new Promise(() => hasBegun());
        void claimWhileStoring(place, fixture.store, neverEnds)(new Uint8Array());
      });
    }
    expect((await resume(place.importId)).counts).toMatchObject({ new: 1, failed: 0 });
  });

  test('gives up a file over which workers ended', async () => {
    await put('1.txt', PLAN);
    const importId = await begin([{ path: pathOf('1.txt') }]);
    for (let claim = 0; claim < 10; claim += 1) await claimFile(fixture.store, { importId, position: 0 });
    const { counts, files } = await resume(importId);
    expect(counts.failed).toBe(1);
    expect(files[0]?.reason).toEqual({ code: 'file-ends-workers', data: { file: pathOf('1.txt'), count: 10 } });
  });
}
