import { openStore } from '../src/store/open-store.js';
import { fillStore } from './scale/fill-store.js';

const [location = '/tmp/kehoach-scale', count = '100000'] = process.argv.slice(2);
const store = await openStore(location);
try {
  await fillStore(store, Number(count));
} finally {
  await store.close();
}
