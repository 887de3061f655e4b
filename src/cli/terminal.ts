import { createColors } from 'picocolors';
import { errorCode } from '../errors/error-code.js';

export type Colors = ReturnType<typeof createColors>;

/** All that a command knows of the world outside: what tests give it instead of the process. */
export interface Terminal {
  /** Results. */
  out(text: string): void;
  /** Results that are long or no text; resolves when more can be taken. */
  write(chunk: string | Uint8Array): Promise<void>;
  /** Progress and messages. */
  err(text: string): void;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** A person types at stdin, reads stdout, reads stderr. */
  readonly isInteractive: { readonly stdin: boolean; readonly stdout: boolean; readonly stderr: boolean };
  /** Columns of the screen. */
  readonly width: number;
  readonly colors: Colors;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly folder: string;
}

export function processTerminal(): Terminal {
  const { stdin, stdout, stderr, env } = process;
  ignoreBrokenPipe(stdout);
  ignoreBrokenPipe(stderr);
  return {
    out: (text) => void stdout.write(text),
    write: (chunk) => new Promise((resolve) => stdout.write(chunk, () => resolve())),
    err: (text) => void stderr.write(text),
    stdin,
    isInteractive: { stdin: isTerminal(stdin), stdout: isTerminal(stdout), stderr: isTerminal(stderr) },
    width: stdout.columns ?? 80,
    colors: createColors(isTerminal(stdout) && !env['NO_COLOR'] && env['TERM'] !== 'dumb'),
    env,
    folder: process.cwd(),
  };
}

/** A pipe has no isTTY at all, whatever its type says; left to undefined, the colors' library would colour a pipe where `CI` is set. */
function isTerminal({ isTTY }: { readonly isTTY?: boolean }): boolean {
  return isTTY === true;
}

/** `kehoach list | head`: the reader has seen enough, which is no failure. */
function ignoreBrokenPipe(stream: NodeJS.WriteStream): void {
  stream.on('error', (error) => {
    if (errorCode(error) !== 'EPIPE') throw error;
  });
}
