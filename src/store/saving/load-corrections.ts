import type { Kysely, Selectable } from 'kysely';
import type { PlanRecord } from '../../../schemas/index.js';
import type { Correction } from '../../corrections/correction.js';
import type { CorrectionsTable } from '../tables/custody-tables.js';
import type { Database } from '../database.js';

/** A correction that is kept, with who made it and when (ISO 8601 in UTC). */
export interface KeptCorrection extends Correction {
  id: number;
  planId: string;
  by: string;
  at: string;
}

/** Of one plan in the order in which they were made; of all plans where none is named. */
export async function loadCorrections(db: Kysely<Database>, planId?: string): Promise<KeptCorrection[]> {
  const rows = await db
    .selectFrom('corrections')
    .selectAll()
    .$if(planId !== undefined, (query) => query.where('plan_id', '=', planId ?? ''))
    .orderBy('id')
    .execute();
  return rows.map(keptCorrection);
}

export function keptCorrection({ plan_id, corrected_by, corrected_at, ...row }: Selectable<CorrectionsTable>): KeptCorrection {
  return { ...row, planId: plan_id, by: corrected_by, at: corrected_at };
}

/** What the extractor read of a plan, whatever was corrected; undefined when it is not in the store. */
export async function loadExtracted(db: Kysely<Database>, planId: string): Promise<PlanRecord | undefined> {
  const row = await db.selectFrom('plans').select(['record', 'extracted_record']).where('id', '=', planId).executeTakeFirst();
  return row && (row.extracted_record ?? row.record);
}
