import { closest } from 'fastest-levenshtein';
import { foldKey } from '../../text/fold.js';
import type { Store } from '../store.js';

/** A mistyped name is looked for among so many plans, the newest first. */
const LOOKED_AT = 5000;

/** The number or file name that is most like a name; undefined in an empty store. */
export async function nearestPlanName({ db }: Store, name: string): Promise<string | undefined> {
  const rows = await db
    .selectFrom('plans')
    .select(['number', 'file_name'])
    .orderBy('order_date', 'desc')
    .orderBy('id', 'desc')
    .limit(LOOKED_AT)
    .execute();
  const names = [...new Set(rows.flatMap(({ number, file_name }) => (number === null ? [file_name] : [number, file_name])))];
  const keys = names.map(foldKey);
  return keys.length === 0 ? undefined : names[keys.indexOf(closest(foldKey(name), keys))];
}
