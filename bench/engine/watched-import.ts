import { setTimeout as delay } from 'node:timers/promises';
import { listImports } from '../../src/store/imports/list-imports.js';
import type { Store } from '../../src/store/store.js';
import { runProgram } from './program.js';
import { residentMemory } from './resident-memory.js';

/** A stretch of an import. */
export interface Stretch {
  /** Files with an outcome at its end, and the seconds since the import was begun. */
  files: number;
  seconds: number;
  /** The highest resident memory within it, in MB. */
  main: number;
  reader: number;
}

const LOOK_MS = 500;

/** `kehoach import FOLDER` in a process of its own, told in stretches of so many files, the first of a tenth. */
export async function watchedImport(
  store: Store,
  folder: string,
  env: NodeJS.ProcessEnv,
  stretch: number,
  onStretch: (one: Stretch) => void,
): Promise<void> {
  const program = runProgram(['import', folder, '--json', '--concurrency', '2'], env);
  const started = performance.now();
  let [next, main, reader] = [stretch / 10, 0, 0];
  while (program.child.exitCode === null && program.child.signalCode === null) {
    await delay(LOOK_MS);
    const [memory, files] = await Promise.all([residentMemory(program.pid), filesDone(store)]);
    [main, reader] = [Math.max(main, memory.main), Math.max(reader, memory.reader)];
    if (files < next) continue;
    onStretch({ files, seconds: (performance.now() - started) / 1000, main, reader });
    [next, main, reader] = [(Math.floor(files / stretch) + 1) * stretch, 0, 0];
  }
  const { code, err } = await program.ended;
  if (code !== 0 && code !== 3) throw new Error(`The import ended with ${code}: ${err.slice(-500)}`);
}

async function filesDone(store: Store): Promise<number> {
  const [latest] = (await listImports(store, { limit: 1 })).items;
  return latest ? latest.total - latest.pending : 0;
}
