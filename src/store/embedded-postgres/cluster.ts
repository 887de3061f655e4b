import { mkdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { isForbidden } from '../../errors/error-code.js';
import { KehoachError } from '../../errors/kehoach-error.js';
import { isRoot, ownerOf, type Account } from './account.js';
import { bundledBinaries, copiedBinaries, type Binaries } from './binaries.js';
import { createCluster } from './create-cluster.js';
import { pointerFile, readPointer } from './pointer.js';
import { exists } from './build-folder.js';
import { systemFolder } from './system-folder.js';

/** One store's database: its files, the programs for it, and who runs them. */
export interface Cluster {
  /** The store as the user named it. */
  readonly store: string;
  /** The folder in the store that holds the pointer, the log and, unless root made it, the data. */
  readonly folder: string;
  readonly data: string;
  readonly password: string;
  /** The server's own messages. */
  readonly log: string;
  readonly binaries: Binaries;
  /** Set when we are root. */
  readonly account?: Account;
}

/** The database of the store in that folder, made if there is none. */
export async function openCluster(store: string): Promise<Cluster> {
  await mkdir(store, { recursive: true });
  const home = await realpath(store);
  const folder = join(home, 'postgres');
  const binaries = await usableBinaries(home);
  if (!(await exists(folder))) await createCluster(folder, binaries);
  const { data, password } = await readPointer(folder);
  if (!(await exists(data))) {
    throw new KehoachError('store-data-missing', { store, folder: data, pointer: pointerFile(folder) });
  }
  const cluster = { store, folder, data, password, log: join(folder, 'server.log'), binaries };
  return isRoot() ? { ...cluster, account: await ownerOf(data) } : cluster;
}

/** Copied when we are root, or when npm made no links and the package is another's. */
async function usableBinaries(home: string): Promise<Binaries> {
  if (isRoot()) return copiedBinaries(await systemFolder());
  return bundledBinaries().catch((error: unknown) => {
    if (isForbidden(error)) return copiedBinaries(home);
    throw error;
  });
}
