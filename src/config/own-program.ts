import { extname, join } from 'node:path';
import { packageRoot } from './package.js';

/** Of a program or thread of ours: as built or, in tests, as written. */
export const programExtension = extname(import.meta.filename);

/** Options of Node with which it runs; those that load the sources as written belong to tests. */
export const programOptions: readonly string[] = programExtension === '.ts' ? ['--import', join(packageRoot, 'test', 'support', 'typescript-loader.js')] : [];
