import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import { pino } from 'pino';
import type { PlanRecord } from '../../../schemas/index.js';
import { KehoachError } from '../../../src/errors/kehoach-error.js';
import { contentId, openOriginals, type Originals } from '../../../src/originals/open-originals.js';
import { importFiles, type ImportOptions } from '../../../src/queue/imports/import-files.js';
import { resumeImport } from '../../../src/queue/imports/resume-import.js';
import { startImport, type NewFile, type NewImport } from '../../../src/store/imports/start-import.js';
import { thisOrigin } from '../../../src/store/imports/import-origin.js';
import type { Receipt } from '../../../src/store/imports/receipt.js';
import type { Store } from '../../../src/store/store.js';
import { sampleRecord, type Sample } from '../../support/sample-record.js';
import { temporaryFolder } from '../../support/temporary-store.js';

/** A store and its queue, on one of the backends. */
export interface Backend {
  store: Store;
  redisUrl?: string;
  /** Closes the store and removes all of it. */
  remove(): Promise<void>;
}

export const PLAN: Sample = { title: 'Kế hoạch A' };
export const OTHER_PLAN: Sample = { title: 'B', number: '260', body: ['B'] };

/** An inbox and what imports it: one store for all tests of a block, emptied of plans and originals before each. */
export type ImportsFixture = ReturnType<typeof useImports>;

export function useImports(openBackend: () => Promise<Backend>) {
  let backend: Backend;
  let originals: Originals;
  let folder: string;
  let inbox: string;

  beforeAll(async () => {
    folder = await temporaryFolder();
    inbox = join(folder, '..', 'hộp thư');
    backend = await openBackend();
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
    await backend.store.db.deleteFrom('plans').execute();
  });

  const pathOf = (name: string): string => join(inbox, name);

  function options(some: Partial<ImportOptions> = {}): ImportOptions {
    const log = pino({ level: 'silent' });
    return { read, version: '1.0.0', maxFileBytes: 2000, concurrency: 1, redisUrl: backend.redisUrl, log, ...some };
  }

  return {
    get backend() {
      return backend;
    },
    get store() {
      return backend.store;
    },
    get originals() {
      return originals;
    },
    get inbox() {
      return inbox;
    },
    /** The folder that holds the inbox and the originals. */
    get parent() {
      return join(folder, '..');
    },
    pathOf,
    options,

    put: async (name: string, content: Sample | string | Uint8Array): Promise<void> => {
      await mkdir(join(inbox, name, '..'), { recursive: true });
      const isDocument = typeof content === 'object' && !(content instanceof Uint8Array);
      await writeFile(pathOf(name), isDocument ? JSON.stringify(content) : content);
    },

    /** Imports the whole inbox. */
    take: (some: Partial<ImportOptions> = {}): Promise<Receipt> => importFiles(backend.store, originals, [inbox], options(some)),

    /** Imports the inbox, its originals kept by others. */
    takeInto: (others: Originals, some: Partial<ImportOptions> = {}): Promise<Receipt> =>
      importFiles(backend.store, others, [inbox], options(some)),

    resume: (importId?: number): Promise<Receipt> => resumeImport(backend.store, originals, importId, options()),

    /** An import of the inbox that was begun and broken off: its ledger is open, and none of its files was looked at. */
    begin: (files: readonly NewFile[], some: Partial<NewImport> = {}): Promise<number> => {
      const settings = { paths: [inbox], skipped: [], extractorVersion: '1.0.0', allowSecret: false };
      return startImport(backend.store, { ...settings, files, ...thisOrigin(), ...some });
    },

    forget: async (importId: number): Promise<void> => {
      await backend.store.db.deleteFrom('imports').where('id', '=', importId).execute();
    },

    outcomes: ({ files }: Receipt): [path: string, outcome: string, reason: string | undefined][] =>
      files.map(({ path, outcome, reason }) => [path.slice(inbox.length + 1), outcome, reason?.code]),
  };
}

/** Files that hold a sample as JSON stand for documents; anything else is no document. */
export async function read(bytes: Uint8Array): Promise<PlanRecord> {
  const text = Buffer.from(bytes).toString();
  if (text === 'defect') throw new TypeError('undefined is not a function');
  if (!text.startsWith('{')) throw new KehoachError('file-format-unsupported', { format: 'gif' });
  return { ...sampleRecord(JSON.parse(text)), id: contentId(bytes) };
}
