import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startReaders, type Readers } from '../../pipelines/read-apart.js';
import { ESCAPED_NAME, type HostileFile, type HostileFiles } from '../../scripts/fixtures/hostile/hostile-file.js';
import { configSchema } from '../../src/config/config.js';
import { KehoachError } from '../../src/errors/kehoach-error.js';

/** What may become of a file that is out to do harm: a record, or a failure of that file. */
export function describeHostile(format: string, files: HostileFiles): void {
  describe(`a hostile file, ${format}`, () => {
    let readers: Readers;

    beforeAll(() => {
      const { maxReadSeconds, maxReadMemoryBytes } = configSchema.parse({});
      readers = startReaders({ concurrency: 1, timeLimitMs: maxReadSeconds * 1000, memoryLimitBytes: maxReadMemoryBytes });
    });

    afterAll(() => readers.close());

    test.each(Object.entries(files))('%s', async (_, { make, outcome }) => {
      const found = await readHostile(readers, make());
      expect(found).toEqual({ class: found.outcome === 'record' ? undefined : 'input', outcome: outcome ?? found.outcome });
      expect(KILLED_FOR_NO_CAUSE).not.toContain(found.outcome);
      expect(ESCAPES.filter((path) => existsSync(path))).toEqual([]);
    });
  });
}

/** A reader that dies of a file, or is stopped by the clock, shows a defect of ours. */
const KILLED_FOR_NO_CAUSE = ['file-crashes-reader', 'file-too-slow'];
const ESCAPES = [process.cwd(), join(process.cwd(), '..'), tmpdir(), '/'].map((folder) => join(folder, ESCAPED_NAME));

async function readHostile(readers: Readers, bytes: Uint8Array): Promise<{ outcome: string; class: string | undefined }> {
  try {
    await readers.read(bytes);
    return { outcome: 'record', class: undefined };
  } catch (error) {
    if (error instanceof KehoachError) return { outcome: error.code, class: error.class };
    throw error;
  }
}

/** The files of which `isWanted`, by name. */
export function filesWhere(files: HostileFiles, isWanted: (file: HostileFile, index: number) => boolean): HostileFiles {
  return Object.fromEntries(Object.entries(files).filter(([, file], index) => isWanted(file, index)));
}
