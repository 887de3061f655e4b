import { sql } from 'kysely';
import type { Store } from '../store.js';

const ID_PREFIX = /^[0-9a-f]{4,64}$/u;
/** Nobody means more than a few plans by one name. */
const MOST = 10;

/** Ids in the audit trail that begin so; else those of plans that had this number when they were removed ("259/KH-UBND"). */
export async function gonePlanIds({ db }: Store, name: string): Promise<string[]> {
  const key = name.trim().toLowerCase();
  const ids = db.selectFrom('audit_trail').select('plan_id').where('plan_id', 'is not', null).$narrowType<{ plan_id: string }>();
  const begun = ID_PREFIX.test(key)
    ? await ids.where('plan_id', 'like', `${key}%`).distinct().orderBy('plan_id').limit(MOST).execute()
    : [];
  const found = begun.length > 0 ? begun : await ids.where('action', '=', 'remove').where(hadNumber(key)).execute();
  return [...new Set(found.map(({ plan_id }) => plan_id))];
}

/** Few are removed, and their deeds have an index: the order of ids would lead the server to another. */
function hadNumber(key: string) {
  return sql<boolean>`lower((details->>'number') collate kehoach.vietnamese) = ${key}`;
}
