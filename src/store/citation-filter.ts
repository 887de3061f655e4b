import { sql } from 'kysely';
import { foldKey } from '../text/fold.js';
import { given, type Condition } from './conditions.js';
import type { InstrumentParts } from './instrument-id.js';
import { instrumentIsIssuedBy } from './issuer-condition.js';
import { citingPlanConditions, type CitingPlanFilter } from './plan-filter.js';

/** The instrument that is asked for: one of these ids or this name, or what is known of it. */
export type InstrumentQuestion = { ids: readonly string[]; name?: string } | { parts: InstrumentParts };

/** Which instruments: every condition that is given holds. */
export interface InstrumentFilter {
  instrument?: InstrumentQuestion | undefined;
  /** Slug of the instrument's type. */
  documentType?: string | undefined;
  /** The instrument's issuer as in its id: "cp", "ubnd@hai-duong"; "ubnd" of any area, "qh" of any term. */
  issuer?: string | undefined;
  /** Year of the instrument. */
  year?: number | undefined;
}

/** Which mentions of instruments: every condition that is given holds. */
export interface CitationFilter extends InstrumentFilter, CitingPlanFilter {
  /** Id of one plan, of whatever version; else current versions of plans. */
  planId?: string | undefined;
}

/** On a query of `citations` and `plans`. */
export function citationConditions(filter: CitationFilter): Condition[] {
  const { planId } = filter;
  return [
    planId === undefined ? sql`citations.is_current` : sql`citations.plan_id = ${planId}`,
    ...instrumentConditions(filter),
    ...citingPlanConditions(filter),
  ];
}

/** On a query of `citations`, or of `cited_instruments` under that name. */
export function instrumentConditions({ instrument, documentType, issuer, year }: InstrumentFilter): Condition[] {
  return [
    ...given(instrument, isInstrument),
    ...given(documentType, (value) => sql`citations.document_type = ${value}`),
    ...given(issuer, instrumentIsIssuedBy),
    ...given(year, (value) => sql`citations.year = ${value}`),
  ];
}

/** Whether the filter speaks of instruments alone, whoever cites them. */
export function isOfAllPlans({ planId, planIssuer, province, period }: CitationFilter): boolean {
  return [planId, planIssuer, province, period].every((condition) => condition === undefined);
}

function isInstrument(question: InstrumentQuestion): Condition {
  if ('parts' in question) return sql`(${sql.join(partConditions(question.parts), sql` and `)})`;
  const { ids, name } = question;
  const [only, ...others] = ids;
  // An index gives the mentions of one key in their order, those of several it does not.
  const hasId = only !== undefined && others.length === 0 ? sql<boolean>`citations.instrument_key = ${only}` : sql<boolean>`citations.instrument_key = any(${ids})`;
  return name === undefined ? hasId : sql`(${hasId} or citations.name_key = ${foldKey(name)})`;
}

function partConditions({ type, issuer, year, number, yearSeries }: InstrumentParts): Condition[] {
  return [
    ...given(type, (value) => sql`citations.document_type = ${value}`),
    ...given(issuer, instrumentIsIssuedBy),
    ...given(year, (value) => sql`citations.year = ${value}`),
    ...given(number, (value) => sql`citations.number = ${value}`),
    ...given(yearSeries, (value) => (value ? sql`citations.instrument_id like '%+y'` : sql`citations.instrument_id not like '%+y'`)),
  ];
}
