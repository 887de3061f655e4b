import { foldKey } from '../../text/fold.js';
import { literally, type Condition } from '../sql/conditions.js';
import type { PlanVersion } from '../tables/plan-tables.js';
import { nameColumns, planName, type PlanName } from './plan-name.js';
import type { Store } from '../store.js';

export interface MatchingPlan {
  plan: PlanName;
  version: PlanVersion;
}

const ID_PREFIX = /^[0-9a-f]{4,64}$/u;
/** "kế hoạch số 259/kh-ubnd", "số: 259/kh-ubnd". */
const NUMBER_WORDS = /^(?:kế hoạch\s+)?(?:số\s*:?\s*)?/u;
/** "09/KH-UBND" is number 9. */
const LEADING_ZEROS = /^0+(?=\d)/u;
const BARE_NUMBER = /^\d+\p{L}?$/u;
/** Nobody means more than a few plans by one name. */
const MOST = 50;

/**
 * The plans that a person may mean by an id or the beginning of one, a number
 * and symbol ("259/KH-UBND", "số 259"), or a file name with or without its
 * ending; in every version, the newest plans first.
 */
export async function matchPlans({ db }: Store, name: string): Promise<MatchingPlan[]> {
  const key = foldKey(name);
  const number = key.replace(NUMBER_WORDS, '').replace(LEADING_ZEROS, '');
  const rows = await db
    .selectFrom('plans')
    .select([...nameColumns, 'plans.version'])
    .where((where) => {
      const ways: Condition[] = [
        where('number_key', '=', number),
        where('file_name_key', '=', key),
        where('file_name_key', 'like', `${literally(key)}.%`),
      ];
      if (ID_PREFIX.test(key)) ways.push(where('id', 'like', `${key}%`));
      if (BARE_NUMBER.test(number)) ways.push(where('number_key', 'like', `${literally(number)}/%`));
      return where.or(ways);
    })
    .orderBy('issued_on', (order) => order.desc().nullsLast())
    .orderBy('id')
    .limit(MOST)
    .execute();
  return rows.map((row) => ({ plan: planName(row), version: row.version }));
}
