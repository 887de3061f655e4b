import { sql, type Kysely, type Selectable } from 'kysely';
import { z } from 'zod';
import { citationConditions, isOfAllPlans, type CitationFilter } from './citation-filter.js';
import { sumMentions } from './count-instruments.js';
import { readCursor } from './cursor.js';
import type { CitationsTable, Database } from './database.js';
import { loadPlanNames } from './load-plan-names.js';
import { cutPage, rowsToAsk, type Page, type PageOf } from './page.js';
import type { PlanName } from './plan-name.js';
import type { Store } from './store.js';

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
const KEYS = z.tuple([z.string(), z.string(), z.number()]);

/** Mentions by the date of the citing plan, the newest first, then in the order of the text. */
export async function selectCitations(store: Store, filter: CitationFilter = {}, page: Page = {}): Promise<PageOf<Citation>> {
  const matching = matchingCitations(store.db, filter);
  const after = readCursor(page.after, KEYS);
  const total = isOfAllPlans(filter) ? await sumMentions(store, filter) : await countRows(matching);
  const found = await (after ? matching.where(comesAfter(after)) : matching)
    .selectAll('citations')
    .orderBy('citations.cited_on', 'desc')
    .orderBy('citations.plan_id', 'desc')
    .orderBy('citations.position')
    .limit(rowsToAsk(page))
    .execute();
  const { rows, next } = cutPage(found, page, (row) => [row.cited_on, row.plan_id, row.position]);
  const names = await loadPlanNames(store, rows.map(({ plan_id }) => plan_id));
  const items = rows.flatMap((row) => {
    const plan = names.get(row.plan_id);
    return plan ? [citationOf(row, plan)] : [];
  });
  return { total, items, next };
}

/** The mentions of plans, in the order of the plans as given and of their text. */
export async function citationsOfPlans({ db }: Store, plans: readonly PlanName[]): Promise<Citation[]> {
  const ids = plans.map(({ id }) => id);
  const rows = await db.selectFrom('citations').selectAll().where(sql<boolean>`plan_id = any(${ids})`).orderBy('position').execute();
  return plans.flatMap((plan) => rows.filter(({ plan_id }) => plan_id === plan.id).map((row) => citationOf(row, plan)));
}

/** The first condition is what an index can begin at. */
function comesAfter([date, planId, position]: z.infer<typeof KEYS>) {
  const plan = sql`(citations.cited_on, citations.plan_id)`;
  const last = sql`(${date}::text, ${planId}::text)`;
  return sql<boolean>`${plan} <= ${last} and (${plan} < ${last} or citations.position > ${position})`;
}

async function countRows(matching: ReturnType<typeof matchingCitations>): Promise<number> {
  const { total } = await matching.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  return total;
}

export function matchingCitations(db: Kysely<Database>, filter: CitationFilter) {
  return db
    .selectFrom('citations')
    .innerJoin('plans', 'plans.id', 'citations.plan_id')
    .where((where) => where.and(citationConditions(filter)));
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
