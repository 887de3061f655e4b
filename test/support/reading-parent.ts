/** Reads a file apart, without limits that would end it, and says so: `reading-parent.ts FILE`. */
import { readFile } from 'node:fs/promises';
import { startReaders } from '../../pipelines/read-apart.js';

const readers = startReaders({ concurrency: 1, timeLimitMs: 600_000, memoryLimitBytes: 2 ** 32 });
await readers.read(Buffer.from('KẾ HOẠCH'));
const reading = readers.read(await readFile(process.argv[2] ?? ''));
process.stdout.write('reading\n');
await reading.finally(() => readers.close());
