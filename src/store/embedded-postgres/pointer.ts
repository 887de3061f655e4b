import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';

/** Where a store's data lie and the password of its server. */
export interface Pointer {
  readonly data: string;
  readonly password: string;
}

/** `data` is relative to the pointer's folder, so that a store can be moved; root's is absolute. */
const pointerSchema = z.object({ data: z.string(), password: z.string() });

export function pointerFile(folder: string): string {
  return join(folder, 'server.json');
}

export function newPassword(): string {
  return randomBytes(24).toString('base64url');
}

export async function writePointer(folder: string, pointer: Pointer): Promise<void> {
  await writeFile(pointerFile(folder), `${JSON.stringify(pointer, undefined, 2)}\n`, { mode: 0o600 });
}

/** With the absolute path of the data. */
export async function readPointer(folder: string): Promise<Pointer> {
  const { data, password } = pointerSchema.parse(JSON.parse(await readFile(pointerFile(folder), 'utf8')));
  return { data: resolve(folder, data), password };
}
