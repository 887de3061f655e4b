import { sql, type Selectable } from 'kysely';
import { z } from 'zod';
import { choosesInstruments, choosesPlans, citationsThat, isOfAllPlans, plansThat, type CitationFilter } from './citation-filter.js';
import { sumMentions } from './count-instruments.js';
import { readCursor } from '../sql/cursor.js';
import type { CitationsTable } from '../tables/citation-tables.js';
import { loadPlanNames } from '../plans/load-plan-names.js';
import { COUNTED, cutPage, rowsToAsk, totalOf, type Page, type PageOf } from '../sql/page.js';
import type { PlanName } from '../plans/plan-name.js';
import type { Store } from '../store.js';

/** One mention of an instrument. */
export interface Citation {
  plan: PlanName;
  /** Of the record's reference. */
  mentionId: string;
  instrumentId: string | null;
  /** The instruments that may be meant, where it cannot be told which. */
  candidates: string[];
  citation: string;
  documentType: string;
  issuer: string | null;
  year: number | null;
  /** The instrument's date as the plan has it, as exact as it has it. */
  issuedOn: string | null;
  name: string | null;
  /** "dieu-5.khoan-2.diem-a". */
  provisions: string[];
  function: string;
  resolution: string;
  raw: string;
  /** null when the mention stands in no section. */
  sectionPath: string | null;
  sentence: string;
  confidence: number;
}

/** Date of the plan, its id, position of the mention. */
const KEYS = z.tuple([z.string(), z.string(), z.int32()]);

/** Mentions by the date of the citing plan, the newest first, then in the order of the text. */
export async function selectCitations(store: Store, filter: CitationFilter = {}, page: Page = {}): Promise<PageOf<Citation>> {
  const after = readCursor(page.after, KEYS);
  const sums = await countMentions(store, filter);
  const { rows: found } = await sql<Selectable<CitationsTable>>`
    select citations.* from ${after ? comingAfter(after, filter) : citationsThat(filter)}
    order by ${orderOf(filter)} limit ${rowsToAsk(page)}`.execute(store.db);
  const { rows, next } = cutPage(found, page, (row) => [row.cited_on, row.plan_id, row.position]);
  const planIds = rows.map(({ plan_id }) => plan_id);
  const names = await loadPlanNames(store, planIds);
  const items = rows.flatMap((row) => {
    const plan = names.get(row.plan_id);
    return plan ? [citationOf(row, plan)] : [];
  });
  return { ...sums, items, next };
}

async function countMentions(store: Store, filter: CitationFilter): Promise<Pick<PageOf<Citation>, 'total' | 'isTotalExact'>> {
  if (isOfAllPlans(filter) && !store.isOfUnit) return { total: await sumMentions(store, filter) };
  if (!choosesInstruments(filter)) return { total: await sumOfPlans(store, filter) };
  return totalOf(await countSome(store, filter));
}

/** The same order told by the table that the query begins with, whose index has it. */
function orderOf(filter: CitationFilter) {
  return choosesPlans(filter)
    ? sql`plans.order_date desc, plans.id desc, citations.position`
    : sql`citations.cited_on desc, citations.plan_id desc, citations.position`;
}

/** The mentions of plans, in the order of the plans as given and of their text. */
export async function citationsOfPlans({ db }: Store, plans: readonly PlanName[]): Promise<Citation[]> {
  const ids = plans.map(({ id }) => id);
  const rows = await db
    .selectFrom('citations')
    .selectAll()
    .where(sql<boolean>`plan_id = any(${ids})`)
    .orderBy('position')
    .execute();
  return plans.flatMap((plan) => rows.filter(({ plan_id }) => plan_id === plan.id).map((row) => citationOf(row, plan)));
}

/** The first condition is what an index can begin at. */
function comingAfter([date, planId, position]: z.infer<typeof KEYS>, filter: CitationFilter) {
  const last = sql`(${date}::text, ${planId}::text)`;
  const plan = sql`(citations.cited_on, citations.plan_id)`;
  const begin = choosesPlans(filter) ? sql`true` : sql`${plan} <= ${last}`;
  const citations = citationsThat(filter, { plansFrom: sql`(order_date, id) <= ${last}` });
  return sql`${citations} and ${begin} and (${plan} < ${last} or citations.position > ${position})`;
}

/** All that plans cite is counted with them. */
async function sumOfPlans({ db }: Store, filter: CitationFilter): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    select coalesce(sum(citation_count), 0)::int as total from ${plansThat(filter)}`.execute(db);
  return rows[0]?.total ?? 0;
}

async function countSome({ db }: Store, filter: CitationFilter): Promise<number> {
  const { rows } = await sql<{ counted: number }>`
    select count(*) as counted from (select from ${citationsThat(filter)} limit ${COUNTED + 1}) as counted_citations`.execute(db);
  return rows[0]?.counted ?? 0;
}

function citationOf(row: Selectable<CitationsTable>, plan: PlanName): Citation {
  return {
    plan,
    mentionId: row.mention_id,
    instrumentId: row.instrument_id,
    candidates: row.candidates,
    citation: row.citation,
    documentType: row.document_type,
    issuer: row.issuer,
    year: row.year,
    issuedOn: row.issued_on,
    name: row.name,
    provisions: row.provisions,
    function: row.function,
    resolution: row.resolution,
    raw: row.raw,
    sectionPath: row.section_path,
    sentence: row.sentence,
    confidence: row.confidence,
  };
}
