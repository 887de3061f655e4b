import { fork, type ChildProcess, type ForkOptions } from 'node:child_process';
import { join } from 'node:path';
import type { OcrSetting } from '../../src/config/ocr-settings.js';
import { programExtension, programOptions } from '../../src/config/own-program.js';

/** Of the limit on the whole process; the rest is for what lies outside of JavaScript's heap. */
const HEAP_SHARE = 0.75;

/** A program of this folder. */
export function programPath(name: string): string {
  return join(import.meta.dirname, name + programExtension);
}

export interface ForkSettings {
  /** Resident memory of the process. */
  readonly memoryLimitBytes: number;
  /** What reads pages that are pictures. */
  readonly ocr: OcrSetting;
}

/**
 * Starts the reader's program. It may read files and start threads, nothing
 * else: no writing, no programs. It does not see our environment, in which
 * passwords stand.
 */
export function forkReader({ memoryLimitBytes, ocr }: ForkSettings): ChildProcess {
  const heap = Math.round((memoryLimitBytes * HEAP_SHARE) / 2 ** 20);
  const options: ForkOptions = {
    execArgv: [`--max-old-space-size=${heap}`, ...PERMISSIONS, ...programOptions],
    env: systemVariables(),
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  };
  return fork(programPath('reader-program'), [String(memoryLimitBytes), ocr], options);
}

const PERMISSIONS = [
  process.allowedNodeEnvironmentFlags.has('--permission') ? '--permission' : '--experimental-permission',
  '--allow-fs-read=*',
  '--allow-worker',
  // Pictures are decoded by libvips, a native library.
  '--allow-addons',
  '--no-warnings',
];

/** What Windows needs to start a program at all. */
function systemVariables(): NodeJS.ProcessEnv {
  const { SystemRoot } = process.env;
  return SystemRoot === undefined ? {} : { SystemRoot };
}
