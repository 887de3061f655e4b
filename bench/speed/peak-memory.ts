import { readFile } from 'node:fs/promises';
import { readDocument } from '../../src/readers/read-document.js';

/** Reads the file named and says how many MB the process took at most: run by bench/whole-process.ts. */
await readDocument(await readFile(process.argv[2] ?? ''));
process.stdout.write(String(process.resourceUsage().maxRSS / 1024));
