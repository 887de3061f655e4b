import { sql } from 'kysely';
import type { ImportOutcome } from './import-outcome.js';
import type { Store } from '../store.js';

/** How the work stands, by the ledger. */
export interface LedgerFigures {
  /** Files that wait for their outcome. */
  pending: number;
  /** When the import began whose files wait longest. */
  oldestPending: string | null;
  /** Files that came to their end in the last minute, hour, day. */
  entered: { minute: number; hour: number; day: number };
  /** Of the last day, by outcome. */
  outcomes: Partial<Record<ImportOutcome, number>>;
  /** Of the last day: why files failed, most frequent first. */
  failures: { code: string; count: number }[];
}

export async function ledgerFigures(store: Store): Promise<LedgerFigures> {
  const [waiting, entered, outcomes, failures] = await Promise.all([
    waitingFigures(store),
    enteredFigures(store),
    outcomeFigures(store),
    failureFigures(store),
  ]);
  return { ...waiting, entered, outcomes, failures };
}

const lastDay = sql<boolean>`entered_at > now() - interval '1 day'`;

async function waitingFigures({ db }: Store): Promise<Pick<LedgerFigures, 'pending' | 'oldestPending'>> {
  return db
    .selectFrom('import_files')
    .innerJoin('imports', 'imports.id', 'import_files.import_id')
    .where('outcome', 'is', null)
    .select(({ fn }) => [fn.countAll<number>().as('pending'), fn.min<string | null>('started_at').as('oldestPending')])
    .executeTakeFirstOrThrow();
}

async function enteredFigures({ db }: Store): Promise<LedgerFigures['entered']> {
  const since = (interval: string) => sql<number>`count(*) filter (where entered_at > now() - ${interval}::interval)`;
  return db
    .selectFrom('import_files')
    .where(lastDay)
    .select([since('1 minute').as('minute'), since('1 hour').as('hour'), since('1 day').as('day')])
    .executeTakeFirstOrThrow();
}

async function outcomeFigures({ db }: Store): Promise<LedgerFigures['outcomes']> {
  const rows = await db
    .selectFrom('import_files')
    .where(lastDay)
    .where('outcome', 'is not', null)
    .groupBy('outcome')
    .select(({ fn }) => ['outcome', fn.countAll<number>().as('count')])
    .execute();
  return Object.fromEntries(rows.map(({ outcome, count }) => [outcome, count]));
}

async function failureFigures({ db }: Store): Promise<LedgerFigures['failures']> {
  return db
    .selectFrom('import_files')
    .where(lastDay)
    .where('outcome', '=', 'failed')
    .groupBy('reason_code')
    .select(({ fn }) => [sql<string>`reason_code`.as('code'), fn.countAll<number>().as('count')])
    .orderBy('count', 'desc')
    .orderBy('code')
    .execute();
}
