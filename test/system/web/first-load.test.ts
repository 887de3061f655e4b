import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { packageRoot } from '../../../src/config/package.js';

const folder = join(packageRoot, 'dist', 'web');
const chunk = z.object({ file: z.string(), isEntry: z.boolean().optional(), imports: z.array(z.string()).default([]), css: z.array(z.string()).default([]) });
const manifest = z.record(z.string(), chunk).parse(JSON.parse(readFileSync(join(folder, '.vite', 'manifest.json'), 'utf8')));

const BUDGET = 200_000;

test(`what must be there before anything is seen is less than ${BUDGET} bytes on the wire`, () => {
  const entries = Object.keys(manifest).filter((name) => manifest[name]?.isEntry);
  const files = new Set(['index.html', ...entries.flatMap((name) => [...loadedWith(name)])]);
  const bytes = [...files].map((file) => gzipSync(readFileSync(join(folder, file))).length);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(BUDGET);
});

/** A chunk, what it imports, and so on: not what is loaded when somebody goes there. */
function* loadedWith(name: string, seen = new Set<string>()): Generator<string> {
  const { file, imports, css } = manifest[name] ?? { file: name, imports: [], css: [] };
  if (seen.has(name)) return;
  seen.add(name);
  yield file;
  yield* css;
  for (const imported of imports) yield* loadedWith(imported, seen);
}
