import { listPlans } from '../../src/questions/plans/list-plans.js';
import { addNewPlans, rowsOfNewPlans } from '../../src/store/saving/add-new-plans.js';
import { countAllCitations } from '../../src/store/citations/cited-instruments.js';
import { giveIndexesBack, holdIndexes } from '../../src/store/upkeep/held-indexes.js';
import type { Store } from '../../src/store/store.js';
import { tidy } from '../../src/store/upkeep/tidy.js';
import { generatedPlan } from './generated-plan.js';

const BATCH = 500;
const ENVELOPE = { path: 'generated.docx', importedBy: 'bench', importedFrom: 'bench' };

/** Fills a store with generated plans; one that was broken off goes on where it was. */
export async function fillStore(store: Store, count: number): Promise<void> {
  const { total } = await listPlans(store, {}, { limit: 1 });
  if (total < count) await addPlans(store, total, count);
  const hadToBeMade = await giveIndexesBack(store.db);
  if (!hadToBeMade) return;
  process.stderr.write('counting citations\n');
  await countAllCitations(store.db);
  await tidy(store);
}

/** The rows of a batch are made while the one before is written. */
async function addPlans(store: Store, from: number, count: number): Promise<void> {
  const started = performance.now();
  await holdIndexes(store.db);
  let written = Promise.resolve();
  for (let first = from; first < count; first += BATCH) {
    const records = Array.from({ length: Math.min(BATCH, count - first) }, (_, index) => generatedPlan(first + index));
    const rows = rowsOfNewPlans(records, ENVELOPE);
    await written;
    process.stderr.write(`\r${first} plans, ${((first - from) / ((performance.now() - started) / 1000)).toFixed(0)} a second `);
    written = addNewPlans(store, rows);
  }
  await written;
  process.stderr.write('\nmaking indexes\n');
}
