import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../src/config/package.js';
import { jsonSchemas } from './json-schemas.js';

/** Writes what is generated and committed; a test wants no difference. */
const folder = join(packageRoot, 'schemas', 'json');
await mkdir(folder, { recursive: true });
for (const [name, text] of Object.entries(jsonSchemas())) await writeFile(join(folder, name), text);
