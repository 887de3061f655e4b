import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A process of its own that has a store open. */
export interface StoreProcess {
  /** Resolves when the store is open; fails with what the process said when it ended instead. */
  readonly opened: Promise<void>;
  /** Closes the store as a command does that is done. */
  close(): Promise<void>;
  kill(): Promise<void>;
}

const LOADER = `--import=${join(import.meta.dirname, 'typescript-loader.js')}`;
const PROGRAM = join(import.meta.dirname, 'hold-store.ts');

export function holdStore(folder: string): StoreProcess {
  const child = spawn(process.execPath, [LOADER, PROGRAM, folder], { stdio: 'pipe' });
  const ended = once(child, 'close');
  return {
    opened: waitFor(child, 'open'),
    async close() {
      child.stdin.end();
      await ended;
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

async function waitFor(child: ChildProcess, word: string): Promise<void> {
  let said = '';
  await new Promise<void>((resolve, reject) => {
    child.stderr?.on('data', (data: Buffer) => (said += data.toString()));
    child.stdout?.on('data', (data: Buffer) => {
      if (data.toString().includes(word)) resolve();
    });
    child.once('close', () => reject(new Error(said)));
  });
}
