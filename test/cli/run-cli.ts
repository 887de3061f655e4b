import { run } from '../../src/cli/run.js';
import { oneChunk, pipe, screen } from './terminal.js';

export interface Outcome {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

interface Surroundings {
  readonly env?: Record<string, string>;
  readonly stdin?: string | Uint8Array;
  /** Columns of the screen; without it stdout is a pipe. */
  readonly width?: number;
}

/** Runs a command line as the program would, and gives what it printed. */
export async function runCli(args: readonly string[], { env = {}, stdin = '', width }: Surroundings = {}): Promise<Outcome> {
  const printed = { out: '', err: '' };
  const exitCode = await run(args, {
    ...(width === undefined ? pipe : screen(width)),
    out: (text) => void (printed.out += text),
    write: async (chunk) => void (printed.out += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('latin1')),
    err: (text) => void (printed.err += text),
    stdin: oneChunk(stdin),
    env,
  });
  return { exitCode, ...printed };
}
