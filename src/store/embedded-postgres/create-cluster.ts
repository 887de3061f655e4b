import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chown, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { errorCode } from '../../errors/error-code.js';
import { KehoachError } from '../../errors/kehoach-error.js';
import { isRoot, serverAccount, type Account } from './account.js';
import { buildFolder } from './build-folder.js';
import type { Binaries } from './binaries.js';
import { newPassword, writePointer } from './pointer.js';
import { serverEnvironment } from './server-environment.js';
import { systemFolder } from './system-folder.js';

const run = promisify(execFile);

/** The user within the database, whoever runs it. */
export const DATABASE_USER = 'kehoach';

/** Within the folder that the database is built in. */
const DATA = 'data';
/** PostgreSQL refuses data that others may read. */
const PRIVATE = 0o700;
/** Others may go through to what is theirs. */
const PASSABLE = 0o711;

/** Makes the database of a store. Of two processes that do it at once one's becomes the store's. */
export async function createCluster(folder: string, binaries: Binaries): Promise<void> {
  const password = newPassword();
  if (isRoot()) await createElsewhere(folder, binaries, password);
  else await createWithin(folder, binaries, password);
}

async function createWithin(folder: string, binaries: Binaries, password: string): Promise<void> {
  await buildFolder(folder, PRIVATE, async (building) => {
    await initialize(building, binaries, password);
    await writePointer(building, { data: DATA, password });
  });
}

async function createElsewhere(folder: string, binaries: Binaries, password: string): Promise<void> {
  const account = await serverAccount();
  const home = join(await systemFolder(), randomUUID());
  await buildFolder(home, PASSABLE, (building) => initialize(building, binaries, password, account));
  const pointer = { data: join(home, DATA), password };
  const outcome = await buildFolder(folder, PRIVATE, (building) => writePointer(building, pointer));
  if (outcome === 'existed') await rm(home, { recursive: true });
}

/** The built-in locale sorts and folds case alike on every system. */
const OPTIONS = [
  '--username',
  DATABASE_USER,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--locale=C',
];

async function initialize(home: string, { initdb }: Binaries, password: string, account?: Account): Promise<void> {
  const data = join(home, DATA);
  const passwordFile = join(home, 'password');
  await mkdir(data, { mode: PRIVATE });
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (account) await Promise.all([data, passwordFile].map((path) => chown(path, account.uid, account.gid)));
  try {
    await run(initdb, ['--pgdata', data, '--pwfile', passwordFile, ...OPTIONS], {
      cwd: home,
      env: serverEnvironment(),
      ...account,
    });
  } catch (cause) {
    throw failedInitialization(cause, home);
  } finally {
    await rm(passwordFile, { force: true });
  }
}

/** A program that is there and yet not found lacks its system library: musl instead of glibc, for one. */
function failedInitialization(cause: unknown, home: string): KehoachError {
  if (['ENOENT', 'ENOEXEC', 127].includes(errorCode(cause) ?? '')) {
    return new KehoachError('store-engine-missing', { platform: `${process.platform}-${process.arch}` }, { cause });
  }
  const reason = cause instanceof Error ? (cause.message.trim().split('\n').at(-1) ?? '') : String(cause);
  return new KehoachError('store-start-failed', { store: home, reason, log: home }, { cause });
}
