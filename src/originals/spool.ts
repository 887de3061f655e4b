import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** A folder for files that are on their way in; it goes when it is closed. */
export interface Spool {
  /** Writes what comes to disk, piece by piece. Rejects when the stream breaks off. */
  take(stream: Readable): Promise<SpooledFile>;
  close(): Promise<void>;
}

export interface SpooledFile {
  readonly size: number;
  readonly read: () => Promise<Buffer>;
}

const CIPHER = 'aes-256-ctr';

/**
 * Nobody has looked yet whether such a file bears a secrecy mark, so it lies
 * there encrypted, under a name made here, and its key is in memory alone:
 * what a crash leaves behind cannot be read.
 */
export async function openSpool(): Promise<Spool> {
  const folder = await mkdtemp(join(tmpdir(), 'kehoach-'));
  return {
    take: (stream) => takeStream(folder, stream),
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

async function takeStream(folder: string, stream: Readable): Promise<SpooledFile> {
  const path = join(folder, randomBytes(16).toString('hex'));
  const [key, iv] = [randomBytes(32), randomBytes(16)];
  const file = { size: 0 };
  const measure = new Transform({
    transform(chunk: Buffer, _, next) {
      file.size += chunk.length;
      next(null, chunk);
    },
  });
  await pipeline(stream, measure, createCipheriv(CIPHER, key, iv), createWriteStream(path, { flags: 'wx', mode: 0o600 }));
  return {
    size: file.size,
    read: async () => {
      const decipher = createDecipheriv(CIPHER, key, iv);
      return Buffer.concat([decipher.update(await readFile(path)), decipher.final()]);
    },
  };
}
