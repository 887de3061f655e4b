import { join } from 'node:path';

/** Before each test file: programs and threads that the sources start are TypeScript too, and Node itself runs them. */
process.execArgv = [...process.execArgv, `--import=${join(import.meta.dirname, 'typescript-loader.js')}`];
