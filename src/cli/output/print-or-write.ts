import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { errorCode } from '../../errors/error-code.js';
import { KehoachError } from '../../errors/kehoach-error.js';
import type { Terminal } from '../terminal.js';

/**
 * Results to stdout, or into the file that was asked for.
 *
 * @throws KehoachError "output-unwritable"
 */
export async function printOrWrite(text: string, file: string | undefined, terminal: Terminal): Promise<void> {
  if (file === undefined) return terminal.out(text);
  await writeOutput(file, text, terminal);
}

export async function writeOutput(file: string, content: string | Uint8Array, terminal: Terminal): Promise<void> {
  try {
    await writeFile(resolve(terminal.folder, file), content);
  } catch (error) {
    throw new KehoachError('output-unwritable', { file, reason: errorCode(error) ?? String(error) }, { cause: error });
  }
}
