import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Database } from '../database.js';
import type { Finding } from './finding.js';
import { groupSums, instrumentSums } from '../citations/instrument-sums.js';

/** Checks what stands between plans: versions, counts of citations, the ledger of imports. */
export async function checkLedger(db: Kysely<Database>): Promise<Finding[]> {
  return [
    ...(await missingPlans(db)),
    ...(await missingReasons(db)),
    ...(await closedEarly(db)),
    ...(await unclearVersions(db)),
    ...(await wrongCounts(db)),
  ];
}

/** An outcome that made or met a plan, which is neither there nor was it removed. */
async function missingPlans(db: Kysely<Database>): Promise<Finding[]> {
  const rows = await db
    .selectFrom('import_files')
    .select(['import_id', 'path', 'plan_id'])
    .where('outcome', 'is not', null)
    .where('outcome', '!=', 'failed')
    .where((where) =>
      where.not(where.exists(where.selectFrom('plans').select('plans.id').whereRef('plans.id', '=', 'import_files.plan_id'))),
    )
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('audit_trail')
            .select('audit_trail.id')
            .where('action', '=', 'remove')
            .whereRef('audit_trail.plan_id', '=', 'import_files.plan_id'),
        ),
      ),
    )
    .execute();
  return rows.map(({ import_id, path, plan_id }) => ({ code: 'ledger-plan-missing', planId: plan_id, data: { import: import_id, path } }));
}

async function missingReasons(db: Kysely<Database>): Promise<Finding[]> {
  const rows = await db
    .selectFrom('import_files')
    .select(['import_id', 'path', 'plan_id'])
    .where('outcome', '=', 'failed')
    .where('reason_code', 'is', null)
    .execute();
  return rows.map(({ import_id, path, plan_id }) => ({
    code: 'ledger-reason-missing',
    planId: plan_id,
    data: { import: import_id, path },
  }));
}

/** The sum of a receipt that was closed leaves nothing waiting. */
async function closedEarly(db: Kysely<Database>): Promise<Finding[]> {
  const rows = await db
    .selectFrom('import_files')
    .innerJoin('imports', 'imports.id', 'import_files.import_id')
    .select(({ fn }) => ['imports.id', fn.countAll<number>().as('count')])
    .where('imports.finished_at', 'is not', null)
    .where('import_files.outcome', 'is', null)
    .groupBy('imports.id')
    .execute();
  return rows.map(({ id, count }) => ({ code: 'ledger-closed-early', planId: null, data: { import: id, count } }));
}

/** Of the files of one plan exactly one answers. */
async function unclearVersions(db: Kysely<Database>): Promise<Finding[]> {
  const current = db.fn.countAll<number>().filterWhere('version', '=', 'current');
  const rows = await db
    .selectFrom('plans')
    .select(['work_id', current.as('count')])
    .groupBy('work_id')
    .having(current, '!=', 1)
    .execute();
  return rows.map(({ work_id, count }) => ({ code: 'versions-unclear', planId: work_id, data: { plan: work_id, count } }));
}

/** The sums that lists are read from, against a count of the citations themselves. */
async function wrongCounts(db: Kysely<Database>): Promise<Finding[]> {
  const ofAll = differing(sql`kehoach.cited_instruments`, instrumentSums(), [sql`instrument_key`]);
  const ofGroups = differing(sql`kehoach.group_instruments`, groupSums(), [sql`grouping`, sql`key`, sql`instrument_key`]);
  const { rows } = await sql<{
    key: string;
  }>`select distinct instrument_key as key from (${ofAll} union all ${ofGroups}) as differing order by 1`.execute(db);
  return rows.map(({ key }) => ({ code: 'counts-differ', planId: null, data: { instrument: key } }));
}

function differing(table: RawBuilder<unknown>, counted: RawBuilder<unknown>, keys: readonly RawBuilder<unknown>[]): RawBuilder<unknown> {
  return sql`
    select instrument_key from ${table} as known full join (${counted}) as counted using (${sql.join(keys)})
    where (counted.mentions, counted.plans, counted.first_on, counted.last_on)
      is distinct from (known.mentions, known.plans, known.first_on, known.last_on)`;
}
