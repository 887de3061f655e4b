import { basename, sep } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { watch } from 'chokidar';
import { skipByName } from '../../originals/skip-by-name.js';
import { nextEvent } from '../next-event.js';

export interface WatchOptions {
  /** Looks at the files again and again: network shares do not tell when one comes. */
  poll: boolean;
  /** Ends the watch. */
  signal: AbortSignal;
  /** Never looked into. */
  exclude: readonly string[];
  /** What cannot be watched, a folder that may not be read or one too many for the system: the rest is. */
  onTrouble: (error: unknown) => void;
}

/** A file whose size has not changed for so long has been written. */
const STILL_MS = 2000;
const LOOK_MS = 200;

/**
 * Calls `take` with the files that are in a folder, and then with those that
 * come or change, when they have been written. One call after the other: what
 * comes meanwhile waits for the next. Resolves after the signal.
 */
export async function watchFolder(
  folder: string,
  { poll, signal, exclude, onTrouble }: WatchOptions,
  take: (paths: string[]) => Promise<void>,
): Promise<void> {
  const arrived = new Set<string>();
  const watcher = watch(folder, {
    ignored: (path) => path !== folder && (skipByName(basename(path)) !== undefined || isWithin(path, exclude)),
    awaitWriteFinish: { stabilityThreshold: STILL_MS, pollInterval: LOOK_MS },
    usePolling: poll,
    interval: 1000,
  });
  watcher
    .on('add', (path) => arrived.add(path))
    .on('change', (path) => arrived.add(path))
    .on('unlink', (path) => arrived.delete(path))
    .on('error', onTrouble);
  try {
    while (!signal.aborted) {
      if (arrived.size === 0) await arrival(watcher, signal);
      const paths = [...arrived].sort();
      arrived.clear();
      if (paths.length > 0 && !signal.aborted) await take(paths);
    }
  } finally {
    await watcher.close();
  }
}

/** The next event, and what comes with it. */
async function arrival(watcher: ReturnType<typeof watch>, signal: AbortSignal): Promise<void> {
  await nextEvent(watcher, ['add', 'change'], signal);
  await delay(LOOK_MS);
}

function isWithin(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => path === folder || path.startsWith(folder + sep));
}
