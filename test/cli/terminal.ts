import picocolors from 'picocolors';
import type { Terminal } from '../../src/cli/terminal.js';

/** Terminals for tests: stdout is a pipe, or a screen of some width; what is printed goes nowhere. */
export const pipe: Terminal = {
  out: () => {},
  write: async () => {},
  err: () => {},
  stdin: oneChunk(''),
  isInteractive: { stdin: false, stdout: false, stderr: false },
  width: 80,
  colors: picocolors.createColors(false),
  env: {},
  folder: '/',
};

export function screen(width: number): Terminal {
  return { ...pipe, width, isInteractive: { ...pipe.isInteractive, stdout: true } };
}

export async function* oneChunk(content: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
