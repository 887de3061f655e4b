import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { packageRoot } from '../../src/config/package.js';

const PROGRAM = join(packageRoot, 'dist/src/cli/main.js');

/** A command of kehoach in a process of its own. */
export interface Program {
  readonly pid: number;
  readonly child: ChildProcess;
  /** Exit code; null when it was killed. */
  readonly ended: Promise<{ code: number | null; out: string; err: string }>;
}

/** `within`: the command that runs it somewhere else. */
export function runProgram(args: readonly string[], env: NodeJS.ProcessEnv, within: readonly string[] = []): Program {
  const [command = '', ...rest] = [...within, process.execPath, PROGRAM, ...args];
  const child = spawn(command, rest, { env: { ...process.env, KEHOACH_LANG: 'en', ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.err += text));
  const ended = once(child, 'close').then(() => ({ code: child.exitCode, ...said }));
  return { pid: child.pid ?? 0, child, ended };
}

export async function killProgram({ child, ended }: Program): Promise<void> {
  child.kill('SIGKILL');
  await ended;
}
