import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../config/package.js';
import type { Upload } from '../queue/imports/gather-uploads.js';

/** The plans that come with the sources, to look at a store that is not empty; none where they were left out. */
export async function examplePlans(): Promise<Upload[]> {
  const folder = join(packageRoot, 'fixtures', 'plans');
  const names = await readdir(folder).catch(() => []);
  return names.toSorted((one, other) => (one < other ? -1 : 1)).map((name) => ({ path: name, read: () => readFile(join(folder, name)) }));
}
