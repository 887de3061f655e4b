import { sql, type Expression } from 'kysely';
import type { CitationFilter } from './citation-filter.js';
import { DEFAULT_LIMIT, type Page, type PageOf } from './page.js';
import { matchingCitations } from './select-citations.js';
import type { Store } from './store.js';

/** How often an instrument is cited. */
export interface InstrumentCount {
  /** null for one that is named without enough to tell which it is. */
  instrumentId: string | null;
  citation: string;
  documentType: string;
  issuer: string | null;
  year: number | null;
  name: string | null;
  mentions: number;
  plans: number;
}

/** The instruments that are cited, those of the most plans first. Without an id, equal words are one instrument. */
export async function countInstruments(
  { db }: Store,
  filter: CitationFilter = {},
  page: Page = {},
): Promise<PageOf<InstrumentCount>> {
  const instruments = matchingCitations(db, filter)
    .groupBy(['citations.instrument_id', unidentified])
    .select(({ fn }) => [
      'citations.instrument_id as instrumentId',
      fn.min('citations.citation').as('citation'),
      fn.min('citations.document_type').as('documentType'),
      fn.min('citations.issuer').as('issuer'),
      fn.min('citations.year').as('year'),
      fn.min('citations.name').as('name'),
      fn.countAll<number>().as('mentions'),
      fn.count<number>('citations.plan_id').distinct().as('plans'),
    ]);
  const { total } = await db
    .selectFrom(instruments.as('instruments'))
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const items = await instruments
    .orderBy('plans', 'desc')
    .orderBy('mentions', 'desc')
    .orderBy('citation')
    .limit(page.limit ?? DEFAULT_LIMIT)
    .offset(page.offset ?? 0)
    .execute();
  return { total, items };
}

const unidentified: Expression<string> = sql`case when citations.instrument_id is null then citations.citation end`;
