import { isDeepStrictEqual } from 'node:util';
import type { Kysely, Selectable } from 'kysely';
import { planRecordSchema, type PlanRecord } from '../../../schemas/index.js';
import { applyCorrections } from '../../corrections/apply-corrections.js';
import { isFoundByItsWords } from './check-search-index.js';
import { citationRows } from '../citations/citation-rows.js';
import type { Database } from '../database.js';
import type { PlansTable } from '../tables/plan-tables.js';
import type { Finding, FindingCode } from './finding.js';
import { loadCorrections } from '../saving/load-corrections.js';
import { passageRows } from '../search/passage-rows.js';
import { recordColumns } from '../saving/plan-row.js';
import { assignmentRows, deadlineRows, taskRows } from '../tasks/task-rows.js';
import { withoutNul } from '../sql/without-nul.js';

/** The record as a record; words and days by `isFoundByItsWords`. */
const COMPARED_OTHERWISE = new Set(['record', 'words', 'bare_words', 'due']);

type Row = Readonly<Record<string, unknown>>;

/** Checks every plan against itself: its record, what persons corrected, and all that is derived. */
export async function* checkPlans(db: Kysely<Database>): AsyncGenerator<{ planId: string; findings: Finding[] }> {
  let last = '';
  for (;;) {
    const row = await db.selectFrom('plans').selectAll().where('id', '>', last).orderBy('id').limit(1).executeTakeFirst();
    if (!row) return;
    last = row.id;
    yield { planId: row.id, findings: await checkPlan(db, row) };
  }
}

async function checkPlan(db: Kysely<Database>, row: Selectable<PlansTable>): Promise<Finding[]> {
  const finding = (code: FindingCode, data: Finding['data'] = {}): Finding => ({ code, planId: row.id, data: { plan: row.id, ...data } });
  const parsed = planRecordSchema.safeParse(row.record);
  if (!parsed.success) return [finding('record-invalid', { reason: parsed.error.issues[0]?.path.join('.') ?? '' })];
  const record = row.record;
  const extracted = row.extracted_record ?? record;
  const corrected = applyCorrections(extracted, await loadCorrections(db, row.id)).record;
  const columns = differing({ ...recordColumns(record) }, row);
  const tables = await differingTables(db, record, row.is_plan && row.version === 'current');
  return [
    ...(record.id === row.id ? [] : [finding('record-misplaced', { id: record.id })]),
    ...(JSON.stringify(corrected) === JSON.stringify(record) ? [] : [finding('record-uncorrected')]),
    ...(columns.length > 0 ? [finding('columns-differ', { columns: columns.join(', ') })] : []),
    ...tables.map((table) => finding('rows-differ', { table })),
  ];
}

async function differingTables(db: Kysely<Database>, record: PlanRecord, isCurrent: boolean): Promise<string[]> {
  const inPlan = async (table: 'tasks' | 'citations' | 'passages'): Promise<Row[]> =>
    db.selectFrom(table).selectAll().where('plan_id', '=', record.id).orderBy('position').execute();
  const inTask = async (table: 'assignments' | 'deadlines'): Promise<Row[]> =>
    db.selectFrom(table).selectAll().where('plan_id', '=', record.id).orderBy('task_position').orderBy('position').execute();
  const passages = passageRows(record, isCurrent);
  const pairs: [string, readonly object[], Row[]][] = [
    ['tasks', taskRows(record), await inPlan('tasks')],
    ['assignments', assignmentRows(record), await inTask('assignments')],
    ['deadlines', deadlineRows(record), await inTask('deadlines')],
    ['citations', citationRows(record, isCurrent), await inPlan('citations')],
    ['passages', passages, await inPlan('passages')],
  ];
  const wrong = pairs.filter(([, expected, found]) => !sameRows(expected, found)).map(([table]) => table);
  const isFound = wrong.includes('passages') || (await isFoundByItsWords(db, record.id, passages));
  return isFound ? wrong : [...wrong, 'passages'];
}

function sameRows(expected: readonly object[], found: readonly Row[]): boolean {
  return (
    expected.length === found.length && expected.every((row, index) => differing({ ...withoutNul(row) }, found[index] ?? {}).length === 0)
  );
}

function differing(expected: Row, found: Row): string[] {
  return Object.keys(expected).filter(
    (column) => !COMPARED_OTHERWISE.has(column) && !isDeepStrictEqual(expected[column] ?? null, found[column] ?? null),
  );
}
