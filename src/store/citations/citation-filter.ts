import { sql, type RawBuilder } from 'kysely';
import { foldKey } from '../../text/fold.js';
import { given, type Condition } from '../sql/conditions.js';
import type { InstrumentParts } from './instrument-id.js';
import { instrumentIsIssuedBy } from '../plans/issuer-condition.js';
import { citingPlanConditions, type CitingPlanFilter } from '../plans/plan-filter.js';

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

/**
 * `from` and `where` of a query of the citations that fit. Where the filter
 * speaks of plans, `plans` holds their id and order_date, and is what the query
 * begins with: plans are few, and found in order without a look at their rows.
 */
export function citationsThat(filter: CitationFilter, { plansFrom }: { plansFrom?: Condition } = {}): RawBuilder<unknown> {
  const { planId } = filter;
  const ofMention =
    planId === undefined
      ? [sql`citations.is_current`, ...currentInstrumentConditions(filter)]
      : [sql`citations.plan_id = ${planId}`, ...instrumentConditions(filter)];
  const conditions = sql.join(ofMention, sql` and `);
  if (!choosesPlans(filter)) return sql`kehoach.citations where ${conditions}`;
  return sql`(select id, order_date from ${plansThat(filter)} and ${plansFrom ?? sql`true`}) as plans join kehoach.citations on citations.plan_id = plans.id where ${conditions}`;
}

/** `from` and `where` of a query of the plans that the filter speaks of. */
export function plansThat(filter: Pick<CitationFilter, 'planId'> & CitingPlanFilter): RawBuilder<unknown> {
  const which = filter.planId === undefined ? sql`is_plan and version = 'current'` : sql`id = ${filter.planId}`;
  return sql`kehoach.plans where ${sql.join([which, ...citingPlanConditions(filter)], sql` and `)}`;
}

/** What is known of one instrument is known of few: their mentions are found by key, without a look at all of its type. */
function currentInstrumentConditions({ instrument, ...others }: InstrumentFilter): Condition[] {
  if (instrument === undefined || isOneKey(instrument)) return instrumentConditions({ instrument, ...others });
  const keys = sql`select instrument_key from kehoach.cited_instruments as citations where ${isInstrument(instrument)}`;
  return [sql`citations.instrument_key = any(array(${keys}))`, ...instrumentConditions(others)];
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
export function isOfAllPlans(filter: CitationFilter): boolean {
  return filter.planId === undefined && !choosesPlans(filter);
}

/** Whether it speaks of instruments at all. */
export function choosesInstruments({ instrument, documentType, issuer, year }: InstrumentFilter): boolean {
  return [instrument, documentType, issuer, year].some((condition) => condition !== undefined);
}

/** Whether it speaks of who issued the citing plans, and for when. */
export function choosesPlans({ planIssuer, province, period }: CitationFilter): boolean {
  return [planIssuer, province, period].some((condition) => condition !== undefined);
}

function isInstrument(question: InstrumentQuestion): Condition {
  if ('parts' in question) return sql`(${sql.join(partConditions(question.parts), sql` and `)})`;
  const { ids, name } = question;
  // An index gives the mentions of one key in their order, those of several it does not.
  const hasId = isOneKey(question)
    ? sql<boolean>`citations.instrument_key = ${ids[0]}`
    : sql<boolean>`citations.instrument_key = any(${ids})`;
  return name === undefined ? hasId : sql`(${hasId} or citations.name_key = ${foldKey(name)})`;
}

/** Whether all that it speaks of is one instrument. */
export function isOneInstrument({ instrument }: InstrumentFilter): boolean {
  return instrument !== undefined && isOneKey(instrument);
}

function isOneKey(question: InstrumentQuestion): boolean {
  return 'ids' in question && question.ids.length === 1 && question.name === undefined;
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
