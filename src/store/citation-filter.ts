import type { ExpressionBuilder } from 'kysely';
import { given, type Condition } from './conditions.js';
import type { Database } from './database.js';
import type { InstrumentParts } from './instrument-id.js';

/** Which mentions of instruments: every condition that is given holds. */
export interface CitationFilter {
  /** Id of one plan, of whatever version; else current versions of plans. */
  planId?: string | undefined;
  /** Id of the body that issued the citing plan. */
  planIssuer?: string | undefined;
  /** Id of one instrument. */
  instrumentId?: string | undefined;
  /** What is known of the instrument, where that is not a whole id. */
  instrument?: InstrumentParts | undefined;
  /** Slug of the instrument's type. */
  documentType?: string | undefined;
  /** Slug of the instrument's issuer: "cp", "ubnd@hai-duong". */
  issuer?: string | undefined;
  /** Year of the instrument. */
  year?: number | undefined;
}

type Citations = ExpressionBuilder<Database, 'citations' | 'plans'>;

export function citationConditions(where: Citations, filter: CitationFilter): Condition[] {
  const { instrument = {} } = filter;
  return [
    ...planConditions(where, filter.planId),
    ...given(filter.planIssuer, (value) => where('plans.issuer_id', '=', value)),
    ...given(filter.instrumentId, (value) => where('citations.instrument_id', '=', value)),
    ...given(filter.documentType ?? instrument.type, (value) => where('citations.document_type', '=', value)),
    ...given(filter.issuer ?? instrument.issuer, (value) => where('citations.issuer', '=', value)),
    ...given(filter.year ?? instrument.year, (value) => where('citations.year', '=', value)),
    ...given(instrument.number, (value) => where('citations.number', '=', value)),
  ];
}

function planConditions(where: Citations, planId: string | undefined): Condition[] {
  if (planId !== undefined) return [where('citations.plan_id', '=', planId)];
  return [where('plans.is_plan', '=', true), where('plans.version', '=', 'current')];
}
