import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { errorCode } from '../../src/errors/error-code.js';
import { KehoachError } from '../../src/errors/kehoach-error.js';

/**
 * Puts the register of one's own where the new store looks for it. False where
 * it looks nowhere, or another one is there: what somebody wrote stays.
 *
 * @throws KehoachError "instruments-unwritable"
 */
export async function putRegister(content: Buffer, file: string | undefined): Promise<boolean> {
  if (file === undefined) return false;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content, { flag: 'wx', flush: true });
    return true;
  } catch (cause) {
    if (errorCode(cause) === 'EEXIST') return content.equals(await readFile(file));
    throw new KehoachError('instruments-unwritable', { file, reason: cause instanceof Error ? cause.message : String(cause) }, { cause });
  }
}
