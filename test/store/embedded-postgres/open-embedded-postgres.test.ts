import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pointerFile, readPointer } from '../../../src/store/embedded-postgres/pointer.js';
import { postmasterFile, readPostmaster } from '../../../src/store/embedded-postgres/postmaster-file.js';
import { openStore } from '../../../src/store/open-store.js';
import { holdStore } from '../../support/store-process.js';
import { removeStore, temporaryFolder } from '../../support/temporary-store.js';

let folder: string;

async function dataFolder(): Promise<string> {
  return (await readPointer(join(folder, 'postgres'))).data;
}

async function serverPid(): Promise<number | undefined> {
  return (await readPostmaster(await dataFolder()))?.pid;
}

function isAlive(pid: number | undefined): boolean {
  try {
    return pid !== undefined && process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function addImport(): Promise<void> {
  const store = await openStore(folder);
  await store.db.insertInto('imports').values({ started_by: 'a', started_from: 'b', extractor_version: '1.0.0', skipped: '[]' }).execute();
  await store.close();
}

async function countImports(): Promise<number> {
  const store = await openStore(folder);
  const { n } = await store.db
    .selectFrom('imports')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  await store.close();
  return n;
}

test('a store is made once by commands that come at the same moment, and its server stays until the last has left', async () => {
  folder = await temporaryFolder();
  const [first, second] = [holdStore(folder), holdStore(folder)];
  await Promise.all([first.opened, second.opened]);
  const pid = await serverPid();
  const last = await openStore(folder);
  await Promise.all([first.close(), second.kill()]);
  expect(isAlive(pid)).toBe(true);
  await last.close();
  expect(await serverPid()).toBeUndefined();
  await removeStore(folder);
});

describe('the embedded server', () => {
  beforeAll(async () => {
    folder = await temporaryFolder();
    await addImport();
  });
  afterAll(async () => removeStore(folder));

  test('starts with the first command, stops with it, and keeps what was written', async () => {
    const before = await countImports();
    const store = await openStore(folder);
    expect(isAlive(await serverPid())).toBe(true);
    await store.close();
    expect(await serverPid()).toBeUndefined();
    await addImport();
    expect(await countImports()).toBe(before + 1);
  });

  test('goes on when its starter is killed, and the next command joins it and stops it', async () => {
    const starter = holdStore(folder);
    await starter.opened;
    const pid = await serverPid();
    await starter.kill();
    expect(isAlive(pid)).toBe(true);
    const store = await openStore(folder);
    expect(await serverPid()).toBe(pid);
    await store.close();
    expect(await serverPid()).toBeUndefined();
  });

  test('survives commands that come and go all the time', async () => {
    const before = await countImports();
    const commands = Array.from({ length: 12 }, async (_, index) => {
      await new Promise((resolve) => setTimeout(resolve, index * 15));
      await addImport();
    });
    await Promise.all(commands);
    expect(await countImports()).toBe(before + 12);
    expect(await serverPid()).toBeUndefined();
  });

  test('mends itself after it was killed', async () => {
    const store = await openStore(folder);
    const before = await serverPid();
    process.kill(before ?? 0, 'SIGKILL');
    await store.close();
    expect(await countImports()).toBeGreaterThan(0);
  });

  test('is not taken for another program that has its process id', async () => {
    const data = await dataFolder();
    await writeFile(postmasterFile(data), `${process.pid}\n${data}\n1\n1\n\n127.0.0.1\n\nready\n`);
    expect(await countImports()).toBeGreaterThan(0);
  });

  test('is not started on two machines at once', async () => {
    await writeFile(join(folder, 'postgres', 'host'), 'another-machine');
    expect(await countImports()).toBeGreaterThan(0);
    await writeFile(join(folder, 'postgres', 'host'), 'another-machine');
    await writeFile(postmasterFile(await dataFolder()), `1\nx\n1\n1\n\n\n\nready\n`);
    await expect(openStore(folder)).rejects.toMatchObject({ code: 'store-held-elsewhere', data: { host: 'another-machine' } });
    await rm(join(folder, 'postgres', 'host'));
    await rm(postmasterFile(await dataFolder()));
  });

  test('goes along when its folder is moved', async () => {
    const before = await countImports();
    await rename(folder, `${folder} chuyển`);
    folder = `${folder} chuyển`;
    expect(await countImports()).toBe(before);
  });

  test('keeps its password to its owner and listens on this machine only', async () => {
    const store = await openStore(folder);
    expect((await stat(join(folder, 'postgres'))).mode & 0o077).toBe(0);
    expect((await stat(pointerFile(join(folder, 'postgres')))).mode & 0o077).toBe(0);
    expect(await readFile(postmasterFile(await dataFolder()), 'utf8')).toContain('127.0.0.1');
    await store.close();
  });

  test('says so when its data are gone', async () => {
    const pointer = pointerFile(join(folder, 'postgres'));
    const kept = await readFile(pointer);
    await writeFile(pointer, JSON.stringify({ data: '/nowhere/at/all', password: 'x' }));
    await expect(openStore(folder)).rejects.toMatchObject({ code: 'store-data-missing' });
    await writeFile(pointer, kept);
  });
});
