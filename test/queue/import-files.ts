import { once } from 'node:events';
import { mkdir, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { Worker } from 'bullmq';
import { pino } from 'pino';
import type { PlanRecord } from '../../schemas/index.js';
import { KehoachError } from '../../src/errors/kehoach-error.js';
import { contentId, openOriginals, type Originals } from '../../src/originals/open-originals.js';
import type { ReadDocument } from '../../pipelines/read-apart.js';
import { claimWhileStoring } from '../../src/queue/claim-while-storing.js';
import { createBackend } from '../../src/queue/backend.js';
import { engineStatus } from '../../src/queue/engine-status.js';
import type { ImportProgress } from '../../src/queue/follow-import.js';
import { importFiles, type ImportOptions } from '../../src/queue/import-files.js';
import { QUEUE } from '../../src/queue/jobs.js';
import { openQueue } from '../../src/queue/open-queue.js';
import { resumeImport, resumeWithin } from '../../src/queue/resume-import.js';
import { claimFile } from '../../src/store/claim-file.js';
import { enterFile, startImport, type FileEntry } from '../../src/store/import-ledger.js';
import { thisOrigin } from '../../src/store/import-origin.js';
import { listImports } from '../../src/store/list-imports.js';
import { loadReceipt } from '../../src/store/load-receipt.js';
import type { Receipt } from '../../src/store/receipt.js';
import type { Store } from '../../src/store/store.js';
import { unfinishedImports } from '../../src/store/unfinished-imports.js';
import { sampleRecord, type Sample } from '../support/sample-record.js';
import { temporaryFolder } from '../support/temporary-store.js';

/** A store and its queue, on one of the backends. */
export interface Backend {
  store: Store;
  redisUrl?: string;
  /** Closes the store and removes all of it. */
  remove(): Promise<void>;
}

/** What holds of every import, whatever keeps its records and its jobs. */
export function describeImports(backendName: string, openBackend: () => Promise<Backend>): void {
  let backend: Backend;
  let store: Store;
  let originals: Originals;
  let folder: string;
  let inbox: string;

  beforeAll(async () => {
    folder = await temporaryFolder();
    inbox = join(folder, '..', 'hộp thư');
    backend = await openBackend();
    store = backend.store;
  });

  afterAll(async () => {
    await backend.remove();
    await rm(join(folder, '..'), { recursive: true, force: true });
  });

  beforeEach(async () => {
    originals = openOriginals(join(folder, 'originals'));
    await rm(inbox, { recursive: true, force: true });
    await rm(originals.location, { recursive: true, force: true });
    await mkdir(inbox);
    await store.db.deleteFrom('plans').execute();
  });

  /** Files that hold a sample as JSON stand for documents; anything else is no document. */
  async function read(bytes: Uint8Array): Promise<PlanRecord> {
    const text = Buffer.from(bytes).toString();
    if (text === 'defect') throw new TypeError('undefined is not a function');
    if (!text.startsWith('{')) throw new KehoachError('file-format-unsupported', { format: 'gif' });
    return { ...sampleRecord(JSON.parse(text)), id: contentId(bytes) };
  }

  async function put(name: string, content: Sample | string | Uint8Array): Promise<void> {
    await mkdir(join(inbox, name, '..'), { recursive: true });
    const isDocument = typeof content === 'object' && !(content instanceof Uint8Array);
    await writeFile(join(inbox, name), isDocument ? JSON.stringify(content) : content);
  }

  function options(some: Partial<ImportOptions> = {}): ImportOptions {
    return {
      read,
      version: '1.0.0',
      maxFileBytes: 2000,
      concurrency: 1,
      redisUrl: backend.redisUrl,
      log: pino({ level: 'silent' }),
      ...some,
    };
  }

  async function take(some: Partial<ImportOptions> = {}, ...names: string[]): Promise<Receipt> {
    const paths = names.length ? names.map((one) => join(inbox, one)) : [inbox];
    return importFiles(store, originals, paths, options(some));
  }

  function outcomes({ files }: Receipt): [string, string, string | undefined][] {
    return files.map(({ path, outcome, reason }) => [path.slice(inbox.length + 1), outcome, reason?.code]);
  }

  const PLAN: Sample = { title: 'Kế hoạch A' };
  const DUPLICATE: FileEntry = {
    outcome: 'duplicate',
    reason: null,
    planId: null,
    relatedPlanId: null,
    issues: { error: 0, warning: 0, info: 0 },
    durationMs: 1,
  };

  describe(`an import (${backendName})`, () => {
    test('accounts for every file', async () => {
      await put('1.txt', PLAN);
      await put('2/bản sao.txt', PLAN);
      await put('3.txt', { ...PLAN, body: ['Nội dung khác.'] });
      await put('4.txt', { ...PLAN, body: ['Nội dung  KHÁC.'] });
      await put('5.txt', { ...PLAN, documentType: 'bao-cao' });
      await put('6.gif', 'GIF89a');
      await put('7.txt', 'defect');
      await put('~$1.docx', 'x');
      const receipt = await take();
      expect(outcomes(receipt)).toEqual([
        ['1.txt', 'new', undefined],
        ['2/bản sao.txt', 'duplicate', 'same-bytes'],
        ['3.txt', 'revised', 'other-content'],
        ['4.txt', 'rendition', 'same-content'],
        ['5.txt', 'other', 'not-a-plan'],
        ['6.gif', 'failed', 'file-format-unsupported'],
        ['7.txt', 'failed', 'unexpected'],
      ]);
      expect(receipt).toMatchObject({
        total: 7,
        pending: 0,
        counts: { new: 1, duplicate: 1, revised: 1, rendition: 1, other: 1, failed: 2 },
        skipped: [{ path: join(inbox, '~$1.docx'), reason: 'lock-file' }],
      });
      expect(receipt.files[2]?.of).toEqual(receipt.files[0]?.plan);
      expect(receipt.files[4]?.reason?.data).toEqual({ documentType: 'Báo cáo' });
      expect(receipt.files[5]?.reason?.data).toEqual({ file: join(inbox, '6.gif'), format: 'gif' });
    });

    test('keeps its receipt', async () => {
      await put('1.txt', { ...PLAN, number: '' });
      const receipt = await take();
      expect(receipt.files[0]).toMatchObject({ plan: { title: 'Kế hoạch A', number: '/KH-SNV' }, issues: { info: 1 } });
      expect(receipt.finishedAt).not.toBeNull();
      expect(await loadReceipt(store, receipt.importId)).toEqual(receipt);
      expect((await listImports(store)).items[0]).toMatchObject({ importId: receipt.importId, total: 1, failed: 0, pending: 0 });
    });

    test('done twice changes nothing', async () => {
      await put('1.txt', PLAN);
      await put('2.txt', { ...PLAN, number: '260', title: 'B', body: ['B'] });
      await take();
      expect((await take()).counts).toMatchObject({ new: 0, duplicate: 2 });
    });

    test('keeps the file as it came', async () => {
      await put('1.txt', PLAN);
      const [file] = (await take()).files;
      expect((await originals.get(file?.plan?.id ?? ''))?.toString()).toBe(JSON.stringify(PLAN));
    });

    test('stores nothing of a secret paper unless told to', async () => {
      await put('1.txt', { ...PLAN, secrecy: 'MẬT' });
      const receipt = await take();
      expect(receipt.files).toMatchObject([{ outcome: 'failed', reason: { code: 'document-secret', data: { mark: 'MẬT' } }, plan: null }]);
      expect(await store.db.selectFrom('plans').select('id').execute()).toEqual([]);
      expect(await originals.has(contentId(Buffer.from(JSON.stringify({ ...PLAN, secrecy: 'MẬT' }))))).toBe(false);
      expect((await take({ allowSecret: true })).counts.new).toBe(1);
    });

    test('refuses what is too large without reading it', async () => {
      await put('1.txt', '');
      await truncate(join(inbox, '1.txt'), 300 * 2 ** 20);
      const neverRead = async (): Promise<never> => {
        throw new Error('read');
      };
      const receipt = await take({ read: neverRead, maxFileBytes: 100 * 2 ** 20 });
      expect(receipt.files[0]?.reason).toEqual({
        code: 'file-too-large',
        data: { file: join(inbox, '1.txt'), size: '300 MB', limit: '100 MB' },
      });
    });

    test('tells a file that is not there', async () => {
      expect(outcomes(await take({}, 'không có.txt'))).toEqual([['không có.txt', 'failed', 'file-not-found']]);
    });

    test('says how far it is, can be broken off, and goes on', async () => {
      for (const one of ['1', '2', '3']) await put(one, { ...PLAN, title: one, body: [one], number: one });
      const seen: ImportProgress[] = [];
      const stop = new AbortController();
      const twoDone = new AbortController();
      const broken = await take({
        signal: stop.signal,
        onProgress: (progress) => {
          if (seen.push(progress) === 2) twoDone.abort();
        },
        read: async (bytes) => {
          if (!Buffer.from(bytes).includes('"3"')) return read(bytes);
          if (!twoDone.signal.aborted) await once(twoDone.signal, 'abort');
          stop.abort();
          throw new KehoachError('reading-stopped');
        },
      });
      expect(seen.map(({ done, total, outcome }) => [done, total, outcome])).toEqual([
        [1, 3, 'new'],
        [2, 3, 'new'],
      ]);
      expect(broken).toMatchObject({ total: 3, pending: 1, finishedAt: null, counts: { new: 2 } });
      const whole = await resumeImport(store, originals, undefined, options());
      expect(whole).toMatchObject({ importId: broken.importId, total: 3, pending: 0, counts: { new: 3 } });
      await expect(resumeImport(store, originals, undefined, options())).rejects.toThrow('No import was broken off');
    });

    test('of a folder that is watched goes on at the next start', async () => {
      await put('1.txt', PLAN);
      await put('2.txt', { ...PLAN, title: 'B', number: '260', body: ['B'] });
      const ledgerOf = async (...paths: string[]) =>
        startImport(store, {
          paths,
          files: paths.map((path) => ({ path })),
          skipped: [],
          extractorVersion: '1.0.0',
          allowSecret: false,
          ...thisOrigin(),
        });
      const batches = [await ledgerOf(join(inbox, '1.txt')), await ledgerOf(join(inbox, '2.txt'), join(inbox, '1.txt'))];
      const others = [await ledgerOf(`${inbox}-khác/1.txt`), await ledgerOf(join(inbox, '1.txt'), `${inbox}-khác/1.txt`)];
      const receipts = await resumeWithin(store, originals, inbox, options());
      expect(receipts.map(({ importId, pending, counts }) => [importId, pending, counts.new, counts.duplicate])).toEqual([
        [batches[0], 0, 1, 0],
        [batches[1], 0, 1, 1],
      ]);
      expect(await unfinishedImports(store)).toEqual(others.reverse());
      for (const id of others) await store.db.deleteFrom('imports').where('id', '=', id).execute();
    });

    test('opens archives like folders, and leaves no copy of what was in them', async () => {
      const entries = { 'a.txt': JSON.stringify(PLAN), 'trong/b.gif': 'GIF89a', '~$a.docx': 'x' };
      await put('kế hoạch.zip', zipSync(Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, strToU8(text)]))));
      await put('hỏng.zip', zipSync({ 'a.txt': strToU8('a'.repeat(100)) }).subarray(0, 60));
      const receipt = await take({ maxFileBytes: 20_000 });
      expect(outcomes(receipt)).toEqual([
        ['hỏng.zip', 'failed', 'file-corrupt'],
        ['kế hoạch.zip/a.txt', 'new', undefined],
        ['kế hoạch.zip/trong/b.gif', 'failed', 'file-format-unsupported'],
      ]);
      expect(receipt.skipped).toEqual([{ path: join(inbox, 'kế hoạch.zip/~$a.docx'), reason: 'lock-file' }]);
      expect(await readdir(join(originals.location, 'incoming')).catch(() => [])).toEqual([]);
    });

    test('does not begin while copies of what is in an archive cannot be kept, and leaves none', async () => {
      await put('gói.zip', zipSync({ 'a.txt': strToU8('a'), 'b.txt': strToU8('b') }));
      const made: string[] = [];
      const full: Originals = {
        ...originals,
        incoming: {
          ...originals.incoming,
          stage: async (bytes) => {
            if (made.length > 0) throw new KehoachError('originals-unreachable', { originals: originals.location, reason: 'ENOSPC' });
            made.push(await originals.incoming.stage(bytes));
            return made[0] ?? '';
          },
        },
      };
      const imports = (await listImports(store)).total;
      await expect(importFiles(store, full, [inbox], options())).rejects.toMatchObject({ code: 'originals-unreachable' });
      expect((await listImports(store)).total).toBe(imports);
      expect(await originals.incoming.has(made[0] ?? '')).toBe(false);
    });

    test('does not look among the originals', async () => {
      await put('1.txt', PLAN);
      await take();
      const { files, skipped } = await importFiles(store, originals, [join(folder, '..')], options());
      expect(files.map(({ path }) => path)).toEqual([join(inbox, '1.txt')]);
      expect(skipped).toEqual([{ path: originals.location, reason: 'store-folder' }]);
    });

    test('of a folder twice at once doubles nothing', async () => {
      const names = Array.from({ length: 8 }, (_, index) => String(index + 1));
      for (const one of names) await put(one, { ...PLAN, title: one, body: [one], number: one });
      const receipts = await Promise.all([take({ concurrency: 2 }), take({ concurrency: 2 })]);
      expect(receipts.map(({ pending, counts }) => [pending, counts.new + counts.duplicate])).toEqual([
        [0, 8],
        [0, 8],
      ]);
      expect(receipts.reduce((sum, { counts }) => sum + counts.new, 0)).toBe(8);
      expect((await store.db.selectFrom('plans').select('id').execute()).length).toBe(8);
    });

    test('reads the next file while the one before it is stored', async () => {
      await put('1.txt', PLAN);
      await put('2.txt', { ...PLAN, title: 'B', number: '260', body: ['B'] });
      const isSecond = (bytes: Uint8Array): boolean => Buffer.from(bytes).includes('"260"');
      const secondRead = new AbortController();
      const patient: Originals = {
        ...originals,
        put: async (bytes) => {
          if (!isSecond(bytes) && !secondRead.signal.aborted) await once(secondRead.signal, 'abort');
          return originals.put(bytes);
        },
      };
      const readOn: ReadDocument = async (bytes) => {
        if (isSecond(bytes)) secondRead.abort();
        return read(bytes);
      };
      const receipt = await importFiles(store, patient, [inbox], options({ read: readOn }));
      expect(outcomes(receipt)).toEqual([
        ['1.txt', 'new', undefined],
        ['2.txt', 'new', undefined],
      ]);
    });

    test('waits for the end of an outage', async () => {
      await put('1.txt', PLAN);
      const full = [1, 2].map(() => Object.assign(new Error('no space left on device'), { code: 'ENOSPC' }));
      const flaky: Originals = {
        ...originals,
        put: (bytes) => {
          const error = full.pop();
          return error ? Promise.reject(error) : originals.put(bytes);
        },
      };
      expect((await importFiles(store, flaky, [inbox], options())).counts.new).toBe(1);
      expect(full).toEqual([]);
    });

    test.each([
      ['a file that was entered', 0],
      ['the import when every file was entered', 1],
    ])('leaves nothing at hand, though a worker was killed over %s', async (_, finished) => {
      await put('1.txt', PLAN);
      const importId = await startImport(store, {
        paths: [inbox],
        files: [{ path: join(inbox, '1.txt') }],
        skipped: [],
        extractorVersion: '1.0.0',
        allowSecret: false,
        ...thisOrigin(),
      });
      await leaveActive(importId, finished);
      await enterFile(store, { importId, position: 0 }, DUPLICATE);
      expect(await resumeImport(store, originals, importId, options())).toMatchObject({ pending: 0 });
      expect((await engineStatus(store, backend.redisUrl, options().log)).queue).toMatchObject({ waiting: 0, active: 0, delayed: 0 });
    });

    /** What a worker leaves that is killed after so many jobs of an import: the next one is its own for a second. */
    async function leaveActive(importId: number, finished: number): Promise<void> {
      const queue = await openQueue(store, backend.redisUrl, options().log);
      await queue.add(importId, [0]);
      const worker = new Worker(QUEUE, null, { ...queue.options, lockDuration: 1000 }, createBackend);
      for (let jobs = 0; jobs < finished; jobs += 1) await (await worker.getNextJob('killed'))?.moveToCompleted(undefined, 'killed', false);
      expect(await worker.getNextJob('killed')).toBeDefined();
      await worker.close();
      expect(await queue.counts()).toMatchObject({ active: 1 });
      await queue.close();
    }

    test('sees one that was broken off to its end, though the storage was full for a moment', async () => {
      await put('1.txt', PLAN);
      const files = [{ path: join(inbox, '1.txt') }];
      const brokenOff = await startImport(store, {
        paths: [inbox],
        files,
        skipped: [],
        extractorVersion: '1.0.0',
        allowSecret: false,
        ...thisOrigin(),
      });
      let tries = 0;
      await take({
        read: async (bytes) => {
          tries += 1;
          if (tries === 1) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
          return read(bytes);
        },
      });
      expect(await loadReceipt(store, brokenOff)).toMatchObject({ total: 1, pending: 0, finishedAt: expect.any(String) });
    });

    test.each([
      ['copies wait', true, 0],
      ['the files lie there alone', false, 1],
    ])('resumes one of the same paths on another host where %s', async (_, isCopied, pending) => {
      await put('1.txt', PLAN);
      const files = [{ path: join(inbox, '1.txt'), ...(isCopied && { incomingKey: await originals.incoming.stage(strToU8('GIF89a')) }) }];
      const elsewhere = await startImport(store, {
        paths: [inbox],
        files,
        skipped: [],
        extractorVersion: '1.0.0',
        allowSecret: false,
        importedBy: 'lan',
        importedFrom: 'máy khác',
      });
      expect((await take()).counts.new).toBe(1);
      expect(await loadReceipt(store, elsewhere)).toMatchObject({ pending, counts: { failed: 1 - pending } });
      await store.db.deleteFrom('imports').where('id', '=', elsewhere).execute();
    });

    test('is not resumed where its files are not: nothing is told of them', async () => {
      const files = [{ path: join(inbox, '1.txt') }];
      const elsewhere = await startImport(store, {
        paths: [inbox],
        files,
        skipped: [],
        extractorVersion: '1.0.0',
        allowSecret: false,
        importedBy: 'lan',
        importedFrom: 'máy khác',
      });
      const data = { import: elsewhere, host: 'máy khác', file: join(inbox, '1.txt') };
      for (const number of [elsewhere, undefined])
        await expect(resumeImport(store, originals, number, options())).rejects.toMatchObject({ code: 'import-elsewhere', data });
      expect(await loadReceipt(store, elsewhere)).toMatchObject({ pending: 1, finishedAt: null });
      await put('1.txt', PLAN);
      expect(await resumeImport(store, originals, elsewhere, options())).toMatchObject({ pending: 0, counts: { new: 1 } });
    });

    test('does not give up a file whose workers were killed while it was read', async () => {
      await put('1.txt', PLAN);
      const importId = await startImport(store, {
        paths: [inbox],
        files: [{ path: join(inbox, '1.txt') }],
        skipped: [],
        extractorVersion: '1.0.0',
        allowSecret: false,
        ...thisOrigin(),
      });
      const place = { importId, position: 0 };
      for (let killed = 0; killed < 20; killed += 1) {
        await claimFile(store, place);
        await new Promise<void>((hasBegun) => {
          const neverEnds: ReadDocument = async () => new Promise(() => hasBegun());
          void claimWhileStoring(place, store, neverEnds)(new Uint8Array());
        });
      }
      expect((await resumeImport(store, originals, importId, options())).counts).toMatchObject({ new: 1, failed: 0 });
    });

    test('gives up a file over which workers ended', async () => {
      await put('1.txt', PLAN);
      const files = [{ path: join(inbox, '1.txt') }];
      const importId = await startImport(store, {
        paths: [inbox],
        files,
        skipped: [],
        extractorVersion: '1.0.0',
        allowSecret: false,
        ...thisOrigin(),
      });
      for (let claim = 0; claim < 10; claim += 1) await claimFile(store, { importId, position: 0 });
      const {
        counts,
        files: [file],
      } = await resumeImport(store, originals, importId, options());
      expect(counts.failed).toBe(1);
      expect(file?.reason).toEqual({ code: 'file-ends-workers', data: { file: files[0]?.path, count: 10 } });
    });
  });
}
