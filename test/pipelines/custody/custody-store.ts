import { beforeEach } from '@jest/globals';
import { correctPlan } from '../../../pipelines/correct-plan.js';
import type { PlanRecord } from '../../../schemas/index.js';
import { listCorrections } from '../../../src/questions/plans/list-corrections.js';
import { savePlan } from '../../../src/store/saving/save-plan.js';
import { ownStore } from '../../support/own-store.js';
import { sampleRecord, type Sample } from '../../support/sample-record.js';

/** Who corrects and removes. */
export const LAN = { name: 'lan', from: 'may-1' };
export const JUNE = { kind: 'by', raw: 'trước 30/6/2020', end: '2020-06-30', endInclusive: false } as const;
const DECREE = {
  raw: 'Nghị định số 61/2018/NĐ-CP',
  instrumentId: 'nghi-dinh:cp:2018:61',
  documentType: 'nghi-dinh',
  citation: '61/2018/NĐ-CP',
};
export const PLAN: Sample = {
  bytes: 'một',
  body: ['Thực hiện Nghị định số 61/2018/NĐ-CP.'],
  references: [DECREE],
  tasks: [{ description: 'Rà soát', agency: 'so-noi-vu@hai-duong', deadline: JUNE }],
};

/** A store that is empty before each test, and what a person does in it. */
export async function custodyStore() {
  const { store, folder } = await ownStore();

  beforeEach(async () => {
    await store.db.deleteFrom('plans').execute();
    for (const table of ['cited_instruments', 'group_instruments'] as const) await store.db.deleteFrom(table).execute();
  });

  /** Gives the plan's id. */
  async function saveRecord(record: PlanRecord, path: string): Promise<string> {
    await savePlan(store, record, { path, importedBy: 'lan', importedFrom: 'may-1' });
    return record.id;
  }

  return {
    store,
    folder,
    saveRecord,
    save: (sample: Sample) => saveRecord(sampleRecord(sample), `thư mục/${sample.bytes}.txt`),
    correct: (id: string, changes: readonly [path: string, text: string][], why?: string) =>
      correctPlan(
        store,
        id,
        changes.map(([path, text]) => ({ path, text })),
        { ...LAN, ...(why !== undefined && { why }) },
      ),
    /** "header.title applied" of each correction. */
    states: async (): Promise<string[]> => (await listCorrections(store)).map(({ path, state }) => `${path} ${state}`),
  };
}
