import { listPlans } from '../../src/questions/list-plans.js';
import { addNewPlans } from '../../src/store/add-new-plans.js';
import { countAllCitations } from '../../src/store/cited-instruments.js';
import type { Store } from '../../src/store/store.js';
import { tidy } from '../../src/store/tidy.js';
import { generatedPlan } from './generated-plan.js';

const BATCH = 500;

/** Fills a store with generated plans; one that was broken off goes on where it was. */
export async function fillStore(store: Store, count: number): Promise<void> {
  const { total } = await listPlans(store, {}, { limit: 1 });
  if (total >= count) return;
  const started = performance.now();
  for (let first = total; first < count; first += BATCH) {
    const records = Array.from({ length: Math.min(BATCH, count - first) }, (_, index) => generatedPlan(first + index));
    await addNewPlans(store, records, ({ id }) => ({ path: `${id.slice(0, 12)}.docx`, importedBy: 'bench', importedFrom: 'bench' }));
    const done = first + records.length;
    const rate = (done - total) / ((performance.now() - started) / 1000);
    process.stderr.write(`\r${done} plans, ${rate.toFixed(0)} a second `);
  }
  process.stderr.write('\ncounting citations\n');
  await countAllCitations(store.db);
  await tidy(store);
}
