import type { Reference } from '../../../../schemas/index.js';
import type { DateReading, ProvisionMention, ReferenceMention, TextSpan } from '../reference-mention.js';
import { citationOf } from './citation.js';
import type { Settlement } from './identity.js';

/** A mention with the act that it means: the record's reference but for blocks and mention ids. */
export interface ResolvedReference extends TextSpan {
  readonly raw: string;
  /** "nghi-dinh:cp:2018:61"; "self" for "Kế hoạch này"; null when nothing can be said. */
  readonly instrumentId: string | null;
  readonly candidates: string[];
  readonly citation: string;
  /** Slug as in the id. */
  readonly documentType: string;
  readonly issuer?: string;
  readonly name?: string;
  readonly date?: ResolvedDate;
  readonly provisions: ResolvedProvision[];
  readonly resolution: Reference['resolution'];
  readonly flags: string[];
  readonly confidence: number;
  /** The document itself: its own number, or words like "Kế hoạch này". */
  readonly isSelf: boolean;
  /** Its sentence begins as a legal basis does. */
  readonly inBasis: boolean;
}

export interface ResolvedDate extends TextSpan {
  /** ISO 8601 as far as told, null for a day that no calendar has. */
  readonly value: string | null;
  readonly precision: 'day' | 'month' | 'year' | null;
}

/** `start` and `end` reach over all its words, `spans` leave out what belongs to others of a list. */
export interface ResolvedProvision extends TextSpan {
  readonly id: string;
  readonly spans: readonly TextSpan[];
}

export function resolvedReference(mention: ReferenceMention, settlement: Settlement, isSelf: boolean): ResolvedReference {
  const { start, end, raw, date, reading, inBasis } = mention;
  const name = reading.form === 'title' || reading.form === 'numbered' ? reading.title : undefined;
  return {
    start,
    end,
    raw,
    instrumentId: settlement.id,
    candidates: [...new Set(settlement.candidates)].filter((id) => id !== settlement.id),
    citation: citationOf(mention),
    documentType: settlement.type,
    ...(settlement.issuer === undefined ? {} : { issuer: settlement.issuer }),
    ...(name === undefined ? {} : { name }),
    ...(date ? { date: resolvedDate(date) } : {}),
    provisions: mention.provisions.map(resolvedProvision),
    resolution: settlement.resolution,
    flags: [...new Set([...mention.flags, ...settlement.flags, ...(mention.nested ? ['nested'] : [])])],
    confidence: Math.round(mention.confidence * settlement.confidence * 100) / 100,
    isSelf,
    inBasis,
  };
}

const PRECISIONS = { 4: 'year', 7: 'month', 10: 'day' } as const;

function resolvedDate({ start, end, value }: DateReading): ResolvedDate {
  const precision = Object.entries(PRECISIONS).find(([length]) => value?.length === Number(length))?.[1] ?? null;
  return { start, end, value, precision };
}

function resolvedProvision({ id, spans }: ProvisionMention): ResolvedProvision {
  return { id, spans, start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}
