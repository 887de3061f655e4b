import { correctableFields, type CorrectableField } from '../../corrections/correctable-fields.js';
import type { Store } from '../../store/store.js';
import { showPlan } from './show-plan.js';

/** What of a plan (by any name that `findPlan` takes) a person may correct, as it is shown now. */
export async function listCorrectableFields(store: Store, name: string): Promise<CorrectableField[]> {
  return correctableFields((await showPlan(store, name)).record);
}
