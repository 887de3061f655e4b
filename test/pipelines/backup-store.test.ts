import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { backUpStore } from '../../pipelines/backup-store.js';
import { correctPlan } from '../../pipelines/correct-plan.js';
import { readPlan } from '../../pipelines/read-plan.js';
import { restoreStore } from '../../pipelines/restore-store.js';
import { verifyStore } from '../../pipelines/verify-store.js';
import { openOriginals } from '../../src/originals/open-originals.js';
import { openStore } from '../../src/store/open-store.js';
import { savePlan } from '../../src/store/saving/save-plan.js';
import type { Store } from '../../src/store/store.js';
import { fixturePlans } from '../support/fixtures.js';
import { removeStore, temporaryFolder } from '../support/temporary-store.js';

const PLANS = fixturePlans.slice(0, 3).map(([name, bytes]) => ({ name, bytes: Buffer.from(bytes) }));
const FIRST = PLANS[0]?.name ?? '';
const LAN = { name: 'lan', from: 'may-1' };
const REGISTER = 'id;titles\nnghi-dinh:cp:2018:61;Một cửa\n';
const TABLES = [
  'plans',
  'tasks',
  'assignments',
  'deadlines',
  'citations',
  'passages',
  'cited_instruments',
  'group_instruments',
  'corrections',
  'audit_trail',
  'imports',
  'import_files',
] as const;

let folders: string[];
let store: Store;
let file: string;

async function everything({ db }: Store): Promise<Record<string, string[]>> {
  const tables = await Promise.all(
    TABLES.map(async (table) => [table, (await db.selectFrom(table).selectAll().execute()).map((row) => JSON.stringify(row)).sort()]),
  );
  return Object.fromEntries(tables);
}

async function newFolder(): Promise<string> {
  const folder = await temporaryFolder();
  folders.push(folder);
  return folder;
}

beforeAll(async () => {
  folders = [];
  const folder = await newFolder();
  store = await openStore(folder);
  const originals = openOriginals(join(folder, 'originals'));
  for (const { name, bytes } of PLANS) {
    await originals.put(bytes);
    await savePlan(store, await readPlan(bytes), { path: `hồ sơ\t\\N/${name}`, importedBy: 'lan', importedFrom: 'may-1' });
  }
  await correctPlan(store, FIRST, [{ path: 'header.title', text: 'Tên \\ sửa' }], LAN);
  file = join(folder, '..', 'kho.tar.gz');
  const register = join(folder, 'instruments.csv');
  await writeFile(register, REGISTER);
  await backUpStore(store, originals, file, { version: '1.2.3', register });
});

afterAll(async () => {
  await store.close();
  for (const folder of folders) await removeStore(folder);
});

describe('a backup', () => {
  test('makes the same store again, in which work goes on', async () => {
    const folder = await newFolder();
    const originals = openOriginals(join(folder, 'originals'));
    expect(await restoreStore(file, folder, { originals, register: join(folder, 'danh mục.csv') })).toMatchObject({
      originals: PLANS.length,
      version: '1.2.3',
      register: 'restored',
    });
    const restored = await openStore(folder);
    try {
      expect(await everything(restored)).toEqual(await everything(store));
      expect(await readFile(join(folder, 'danh mục.csv'), 'utf8')).toBe(REGISTER);
      expect(await verifyStore(restored, originals)).toEqual({ plans: PLANS.length, originals: PLANS.length, findings: [] });
      const [latest] = await correctPlan(restored, FIRST, [{ path: 'header.title', text: 'Khác' }], LAN);
      expect(latest?.id).toBe(2);
    } finally {
      await restored.close();
    }
    await expect(restoreStore(file, folder, { originals })).rejects.toMatchObject({ code: 'store-not-empty' });
  });

  test.each([
    ['cut off', async () => (await readFile(file)).subarray(0, -2000)],
    ['of other bytes', async () => (await readFile(file)).fill(0x20, 5000, 5100)],
    ['that is none', async () => Buffer.from('KẾ HOẠCH')],
  ])('%s is refused', async (name, spoil) => {
    const folder = await newFolder();
    const spoiled = join(folder, '..', `${name}.tar.gz`);
    await writeFile(spoiled, await spoil());
    await expect(restoreStore(spoiled, folder, { originals: openOriginals(join(folder, 'originals')) })).rejects.toMatchObject({
      code: 'backup-unreadable',
    });
  });

  test.each([
    ['where the store looks for none', async () => undefined],
    [
      'over another one',
      async (folder: string) => {
        const taken = join(folder, '..', `${basename(folder)}.csv`);
        await writeFile(taken, 'id\n');
        return taken;
      },
    ],
  ])('puts no register %s, and says so', async (_, place) => {
    const folder = await newFolder();
    const register = await place(folder);
    expect(await restoreStore(file, folder, { originals: openOriginals(join(folder, 'originals')), register })).toMatchObject({
      register: 'left',
    });
    if (register !== undefined) expect(await readFile(register, 'utf8')).toBe('id\n');
  });

  test('tells which originals it lacks, and where it cannot be written', async () => {
    const nothing = openOriginals(join(folders[0] ?? '', 'trống'));
    const other = join(folders[0] ?? '', '..', 'thiếu.tar.gz');
    expect(await backUpStore(store, nothing, other, { version: '1.2.3' })).toMatchObject({
      plans: PLANS.length,
      originals: 0,
      withoutOriginal: expect.arrayContaining([expect.any(String)]),
    });
    await expect(backUpStore(store, nothing, join(other, 'x.tar.gz'), { version: '1.2.3' })).rejects.toMatchObject({
      code: 'backup-unwritable',
    });
  });
});
