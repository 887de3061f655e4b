import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { packageRoot } from '../src/config/package.js';
import { generatedFiles } from './generated-files.js';

/** Writes what is generated and committed; a test wants no difference. */
for (const [path, content] of Object.entries(generatedFiles())) {
  const target = join(packageRoot, path);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, content);
}
