import { sql, type ExpressionBuilder } from 'kysely';
import { foldKey } from '../text/fold.js';
import { given, type Condition } from './conditions.js';
import type { Database } from './database.js';
import type { InstrumentParts } from './instrument-id.js';
import { instrumentIsIssuedBy, planIsIssuedBy } from './issuer-condition.js';

/** The instrument that is asked for: one of these ids or this name, or what is known of it. */
export type InstrumentQuestion = { ids: readonly string[]; name?: string } | { parts: InstrumentParts };

/** Which mentions of instruments: every condition that is given holds. */
export interface CitationFilter {
  /** Id of one plan, of whatever version; else current versions of plans. */
  planId?: string | undefined;
  /** Body that issued the citing plan: its id, or words of its name. */
  planIssuer?: string | undefined;
  instrument?: InstrumentQuestion | undefined;
  /** Slug of the instrument's type. */
  documentType?: string | undefined;
  /** The instrument's issuer as in its id: "cp", "ubnd@hai-duong"; "ubnd" of any area, "qh" of any term. */
  issuer?: string | undefined;
  /** Year of the instrument. */
  year?: number | undefined;
}

type Citations = ExpressionBuilder<Database, 'citations' | 'plans'>;

export function citationConditions(where: Citations, filter: CitationFilter): Condition[] {
  return [
    ...planConditions(where, filter.planId),
    ...given(filter.planIssuer, planIsIssuedBy),
    ...given(filter.instrument, (value) => isInstrument(where, value)),
    ...given(filter.documentType, (value) => where('citations.document_type', '=', value)),
    ...given(filter.issuer, instrumentIsIssuedBy),
    ...given(filter.year, (value) => where('citations.year', '=', value)),
  ];
}

function planConditions(where: Citations, planId: string | undefined): Condition[] {
  if (planId !== undefined) return [where('citations.plan_id', '=', planId)];
  return [where('plans.is_plan', '=', true), where('plans.version', '=', 'current')];
}

function isInstrument(where: Citations, question: InstrumentQuestion): Condition {
  if ('parts' in question) return where.and(partConditions(where, question.parts));
  const { ids, name } = question;
  const hasId = sql<boolean>`citations.instrument_id = any(${ids})`;
  return name === undefined ? hasId : where.or([hasId, where('citations.name_key', '=', foldKey(name))]);
}

function partConditions(where: Citations, { type, issuer, year, number, yearSeries }: InstrumentParts): Condition[] {
  return [
    ...given(type, (value) => where('citations.document_type', '=', value)),
    ...given(issuer, instrumentIsIssuedBy),
    ...given(year, (value) => where('citations.year', '=', value)),
    ...given(number, (value) => where('citations.number', '=', value)),
    ...given(yearSeries, (value) => where('citations.instrument_id', value ? 'like' : 'not like', '%+y')),
  ];
}
