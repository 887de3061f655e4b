import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readPointer } from '../../src/store/embedded-postgres/pointer.js';

/** A folder for a store that is not there yet. */
export async function temporaryFolder(): Promise<string> {
  return join(await mkdtemp(join(tmpdir(), 'kehoach-')), 'kho thử');
}

/** Removes a store, and what it keeps elsewhere when root made it. */
export async function removeStore(folder: string): Promise<void> {
  const pointer = await readPointer(join(folder, 'postgres')).catch(() => undefined);
  if (pointer) await rm(dirname(pointer.data), { recursive: true, force: true });
  await rm(join(folder, '..'), { recursive: true, force: true });
}
