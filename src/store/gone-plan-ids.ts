import { sql } from 'kysely';
import type { Condition } from './conditions.js';
import type { Store } from './store.js';

const ID_PREFIX = /^[0-9a-f]{4,64}$/u;
/** Nobody means more than a few plans by one name. */
const MOST = 10;

/** Ids in the audit trail that begin so, or whose plan had this number when it was removed ("259/KH-UBND"). */
export async function gonePlanIds({ db }: Store, name: string): Promise<string[]> {
  const key = name.trim().toLowerCase();
  const rows = await db
    .selectFrom('audit_trail')
    .select('plan_id')
    .distinct()
    .where('plan_id', 'is not', null)
    .where((where) => {
      const hadNumber = where.and([where('action', '=', 'remove'), sql<boolean>`lower((details->>'number') collate kehoach.vietnamese) = ${key}`]);
      const ways: Condition[] = [hadNumber];
      if (ID_PREFIX.test(key)) ways.push(where('plan_id', 'like', `${key}%`));
      return where.or(ways);
    })
    .$narrowType<{ plan_id: string }>()
    .orderBy('plan_id')
    .limit(MOST)
    .execute();
  return rows.map(({ plan_id }) => plan_id);
}
