import { extname } from 'node:path';

/** Of a program or thread of ours: ".js" as built, ".ts" as written. */
export const programExtension = extname(import.meta.filename);

/** Options of Node with which it runs: as written it needs what loads TypeScript into this process. */
export const programOptions: readonly string[] =
  programExtension === '.ts' ? process.execArgv.filter((option) => option.startsWith('--import=')) : [];
