import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmod, chown, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { errorCode } from '../../errors/error-code.js';
import { KehoachError } from '../../errors/kehoach-error.js';
import { isRoot, serverAccount, type Account } from './account.js';
import type { Binaries } from './binaries.js';
import { newPassword, writePointer } from './pointer.js';
import { publishFolder, removeAbandoned, temporaryName } from './publish-folder.js';
import { serverEnvironment } from './server-environment.js';
import { SYSTEM_FOLDER } from './system-folder.js';

const run = promisify(execFile);

/** The user within the database, whoever runs it. */
export const DATABASE_USER = 'kehoach';

/**
 * Makes the database of a store under a temporary name and gives it its name
 * when it is whole: a process killed in between leaves nothing that looks like
 * a database, and of two that do it at once one's becomes the store's.
 */
export async function createCluster(folder: string, binaries: Binaries): Promise<void> {
  await removeAbandoned(folder);
  const building = temporaryName(folder);
  await mkdir(building, { mode: 0o700 });
  const password = newPassword();
  const data = isRoot() ? await createForAccount(binaries, password) : await createWithin(building, binaries, password);
  await writePointer(building, { data, password });
  const outcome = await publishFolder(building, folder);
  if (outcome === 'existed' && isRoot()) await rm(data, { recursive: true });
}

async function createWithin(building: string, binaries: Binaries, password: string): Promise<string> {
  await initialize(join(building, 'data'), binaries, password);
  return 'data';
}

async function createForAccount(binaries: Binaries, password: string): Promise<string> {
  const account = await serverAccount();
  await mkdir(SYSTEM_FOLDER, { recursive: true });
  await chmod(SYSTEM_FOLDER, 0o755);
  const data = join(SYSTEM_FOLDER, randomUUID());
  await removeAbandoned(join(SYSTEM_FOLDER, 'data'));
  const building = temporaryName(join(SYSTEM_FOLDER, 'data'));
  await mkdir(building, { mode: 0o700 });
  await chown(building, account.uid, account.gid);
  await initialize(building, binaries, password, account);
  await rename(building, data);
  return data;
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

async function initialize(data: string, { initdb }: Binaries, password: string, account?: Account): Promise<void> {
  const passwordFile = `${data}.password`;
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (account) await chown(passwordFile, account.uid, account.gid);
  try {
    await run(initdb, ['--pgdata', data, '--pwfile', passwordFile, ...OPTIONS], {
      cwd: dirname(data),
      env: serverEnvironment(),
      ...account,
    });
  } catch (cause) {
    throw failedInitialization(cause, data);
  } finally {
    await rm(passwordFile, { force: true });
  }
}

/** A program that is there and yet not found lacks its system library: musl instead of glibc, for one. */
function failedInitialization(cause: unknown, data: string): KehoachError {
  if (['ENOENT', 'ENOEXEC', 127].includes(errorCode(cause) ?? '')) {
    return new KehoachError('store-engine-missing', { platform: `${process.platform}-${process.arch}` }, { cause });
  }
  const reason = cause instanceof Error ? (cause.message.trim().split('\n').at(-1) ?? '') : String(cause);
  return new KehoachError('store-start-failed', { store: data, reason, log: data }, { cause });
}
