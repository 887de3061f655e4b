import type { Reference, Task } from '../../../schemas/index.js';
import type { PlanName } from '../../store/plans/plan-name.js';
import type { PlanSummary } from '../../store/plans/plan-summary.js';
import { citationsOfPlans, type Citation } from '../../store/citations/select-citations.js';
import type { Store } from '../../store/store.js';
import { streamPlans, type PlansWanted } from '../../store/plans/stream-plans.js';
import { streamReceipts, type ReceivedFile } from '../../store/imports/stream-receipts.js';

export type { Citation, PlansWanted, PlanSummary, ReceivedFile };

export interface ExportedTask {
  plan: PlanName;
  task: Task;
  /** The instruments that the task cites. */
  references: Reference[];
}

/** Every task, in the order of `list` and of the plan. */
export async function* exportedTasks(store: Store, wanted: PlansWanted): AsyncGenerator<ExportedTask> {
  for await (const plans of streamPlans(store, wanted, ['tasks', 'references'])) {
    for (const { plan, record } of plans) {
      for (const task of record.tasks)
        yield { plan, task, references: record.references.filter(({ mentionId }) => task.references.includes(mentionId)) };
    }
  }
}

/** Every plan, in the order of `list`. */
export async function* exportedPlans(store: Store, wanted: PlansWanted): AsyncGenerator<PlanSummary> {
  for await (const plans of streamPlans(store, wanted, [])) yield* plans.map(({ plan }) => plan);
}

/** Every mention of an instrument, with its section and sentence. */
export async function* exportedReferences(store: Store, wanted: PlansWanted): AsyncGenerator<Citation> {
  for await (const plans of streamPlans(store, wanted, []))
    yield* await citationsOfPlans(
      store,
      plans.map(({ plan }) => plan),
    );
}

/** Every file of every import, whatever plans are wanted. */
export async function* exportedReceipts(store: Store): AsyncGenerator<ReceivedFile> {
  for await (const files of streamReceipts(store)) yield* files;
}
