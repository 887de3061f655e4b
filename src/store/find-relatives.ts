import type { Transaction } from 'kysely';
import type { PlanRecord } from '../../schemas/index.js';
import { once } from '../knowledge/once.js';
import { contentWords, sameWording } from './content-words.js';
import type { Database } from './database.js';
import type { PlansTable } from './tables/plan-tables.js';
import { mayBePrint, type PlacedPlan } from './place-plan.js';
import type { PlanKeys } from './plan-keys.js';

type Relative = Omit<PlacedPlan, 'sameContent'> & Pick<PlansTable, 'media_type'>;

const COLUMNS = [
  'id',
  'work_id',
  'version',
  'issued_on',
  'media_type',
  'issuer_key',
  'number_key',
  'identity_key',
  'likeness_key',
  'content_key',
] as const;

/** The plans that may be the same one as the record's: current versions first, of these the latest import. */
export async function findRelatives(transaction: Transaction<Database>, record: PlanRecord, keys: PlanKeys): Promise<PlacedPlan[]> {
  const relatives = await transaction
    .selectFrom('plans')
    .select(COLUMNS)
    .where('is_plan', '=', true)
    .where((where) =>
      where.or([
        where('identity_key', '=', keys.identity_key),
        where('likeness_key', '=', keys.likeness_key),
        where('content_key', '=', keys.content_key),
      ]),
    )
    .orderBy((order) => order('version', '=', 'current'), 'desc')
    .orderBy('imported_at', 'desc')
    .execute();
  const words = once(() => contentWords(record));
  return Promise.all(
    relatives.map(async (relative) => ({
      ...relative,
      sameContent:
        relative.content_key !== null &&
        (relative.content_key === keys.content_key ||
          (mayBePrint(keys, relative) && (await isOtherPrint(transaction, record, words, relative)))),
    })),
  );
}

/** Two formats of one plan are never read quite alike. Two files of one format are: what differs was changed. */
async function isOtherPrint(
  transaction: Transaction<Database>,
  record: PlanRecord,
  words: () => string[],
  relative: Relative,
): Promise<boolean> {
  if (relative.media_type === record.source.mediaType) return false;
  const { record: other } = await transaction.selectFrom('plans').select('record').where('id', '=', relative.id).executeTakeFirstOrThrow();
  return sameWording(words(), contentWords(other));
}
