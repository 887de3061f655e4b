import type { Transaction } from 'kysely';
import type { PlanRecord } from '../../../schemas/index.js';
import { once } from '../../knowledge/once.js';
import { contentWords, sameWording } from './content-words.js';
import type { Database } from '../database.js';
import type { PlansTable } from '../tables/plan-tables.js';
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

/** Whether any plan may be the same one as the record with these keys. */
export async function hasRelatives(transaction: Transaction<Database>, keys: PlanKeys): Promise<boolean> {
  return (await relativesOf(transaction, keys).select('id').limit(1).execute()).length > 0;
}

/** The plans that may be the same one as the record's: current versions first, of these the latest import. */
export async function findRelatives(transaction: Transaction<Database>, record: PlanRecord, keys: PlanKeys): Promise<PlacedPlan[]> {
  const relatives = await relativesOf(transaction, keys)
    .select(COLUMNS)
    .orderBy((order) => order('version', '=', 'current'), 'desc')
    .orderBy('imported_at', 'desc')
    .execute();
  const same = await sameContents(transaction, record, keys, relatives);
  return relatives.map((relative) => ({ ...relative, sameContent: relative.content_key !== null && same.has(relative.content_key) }));
}

function relativesOf(transaction: Transaction<Database>, { identity_key, likeness_key, content_key }: PlanKeys) {
  return transaction
    .selectFrom('plans')
    .where('is_plan', '=', true)
    .where((where) =>
      where.or([
        where('identity_key', '=', identity_key),
        where('likeness_key', '=', likeness_key),
        where('content_key', '=', content_key),
      ]),
    );
}

/**
 * The content keys that say the same as the record: its own and, where no
 * print of it has that one, those of another wording. Records are loaded to be
 * compared, so of many plans with one text only one is.
 */
async function sameContents(
  transaction: Transaction<Database>,
  record: PlanRecord,
  keys: PlanKeys,
  relatives: readonly Relative[],
): Promise<Set<string>> {
  const prints = relatives.filter((relative) => mayBePrint(keys, relative));
  const same = new Set(keys.content_key === null ? [] : [keys.content_key]);
  if (prints.some(({ content_key }) => content_key !== null && same.has(content_key))) return same;
  const words = once(() => contentWords(record));
  for (const [content, id] of otherFormats(record, prints))
    if (sameWording(words(), contentWords(await recordOf(transaction, id)))) same.add(content);
  return same;
}

/** Two formats of one plan are never read quite alike. Two files of one format are: what differs was changed. */
function otherFormats({ source }: PlanRecord, prints: readonly Relative[]): Map<string, string> {
  return new Map(
    prints.flatMap(({ content_key, media_type, id }) =>
      content_key === null || media_type === source.mediaType ? [] : [[content_key, id]],
    ),
  );
}

async function recordOf(transaction: Transaction<Database>, id: string): Promise<PlanRecord> {
  const { record } = await transaction.selectFrom('plans').select('record').where('id', '=', id).executeTakeFirstOrThrow();
  return record;
}
