import type { Kysely, Selectable } from 'kysely';
import { citationConditions, type CitationFilter } from './citation-filter.js';
import type { CitationsTable, Database } from './database.js';
import { loadPlanNames } from './load-plan-names.js';
import { DEFAULT_LIMIT, type Page, type PageOf } from './page.js';
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

/** Mentions by the date of the citing plan, the newest first, then in the order of the text. */
export async function selectCitations(store: Store, filter: CitationFilter = {}, page: Page = {}): Promise<PageOf<Citation>> {
  const matching = matchingCitations(store.db, filter);
  const { total } = await matching.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await matching
    .selectAll('citations')
    .orderBy('plans.issued_on', (order) => order.desc().nullsLast())
    .orderBy('plans.id')
    .orderBy('citations.position')
    .limit(page.limit ?? DEFAULT_LIMIT)
    .offset(page.offset ?? 0)
    .execute();
  const names = await loadPlanNames(store, rows.map(({ plan_id }) => plan_id));
  const items = rows.flatMap((row) => {
    const plan = names.get(row.plan_id);
    return plan ? [citationOf(row, plan)] : [];
  });
  return { total, items };
}

export function matchingCitations(db: Kysely<Database>, filter: CitationFilter) {
  return db
    .selectFrom('citations')
    .innerJoin('plans', 'plans.id', 'citations.plan_id')
    .where((where) => where.and(citationConditions(where, filter)));
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
