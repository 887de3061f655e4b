/** A command that opens the store, says so, and closes it when its input ends: `hold-store.ts FOLDER`. */
import { once } from 'node:events';
import { openStore } from '../../src/store/open-store.js';

const store = await openStore(process.argv[2] ?? '');
process.stdout.write('open\n');
process.stdin.resume();
await once(process.stdin, 'end');
await store.close();
process.stdout.write('closed\n');
