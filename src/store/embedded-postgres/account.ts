import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The user that the server runs as, where it is another than ours. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

const OWN_USER = 'kehoach';

/** PostgreSQL refuses to run as root. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** The owner of a folder that root finds. */
export async function ownerOf(folder: string): Promise<Account> {
  const { uid, gid } = await stat(folder);
  return { uid, gid };
}

/**
 * An unprivileged account for root's server: a PostgreSQL user if the system
 * has one, else a user of our own, else nobody where none can be made.
 */
export async function serverAccount(): Promise<Account> {
  const account = (await lookUp('postgres')) ?? (await lookUp(OWN_USER)) ?? (await createUser()) ?? (await lookUp('nobody'));
  if (!account) throw new Error('no unprivileged account for the database server');
  return account;
}

async function lookUp(user: string): Promise<Account | undefined> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', user]), run('id', ['-g', user])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return undefined;
  }
}

/** `useradd` of most systems; `adduser` of BusyBox. */
async function createUser(): Promise<Account | undefined> {
  const ways: [string, string[]][] = [
    ['useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', OWN_USER]],
    ['adduser', ['-S', '-D', '-H', '-s', '/sbin/nologin', OWN_USER]],
  ];
  for (const [program, options] of ways) {
    await run(program, options).catch(() => undefined);
    const account = await lookUp(OWN_USER);
    if (account) return account;
  }
  return undefined;
}
