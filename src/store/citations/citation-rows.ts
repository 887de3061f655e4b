import type { Insertable } from 'kysely';
import type { PlanRecord, Reference } from '../../../schemas/index.js';
import { foldKey } from '../../text/fold.js';
import type { CitationsTable } from '../tables/citation-tables.js';
import { MentionContext } from './mention-context.js';
import { splitInstrumentId } from './instrument-id.js';

/** A document that names itself cites nothing. */
export function isCitation(reference: Reference): boolean {
  return reference.function !== 'self';
}

/** `isCurrent`: the record is a plan in its current version. */
export function citationRows(record: PlanRecord, isCurrent: boolean): Insertable<CitationsTable>[] {
  const context = new MentionContext(record);
  return record.references.filter(isCitation).map((reference, position) => ({
    plan_id: record.id,
    position,
    mention_id: reference.mentionId,
    ...instrumentColumns(reference),
    candidates: reference.candidates ?? [],
    citation: reference.citation,
    name: reference.name ?? null,
    name_key: reference.name === undefined ? null : foldKey(reference.name),
    provisions: (reference.provisions ?? []).map(({ id }) => id),
    function: reference.function,
    resolution: reference.resolution,
    raw: reference.raw,
    section_path: context.sectionPath(reference.spans) ?? null,
    sentence: context.sentence(reference.spans),
    confidence: reference.confidence,
    is_current: isCurrent,
    cited_on: record.header.issuedOn?.value ?? '',
    issued_on: reference.issuedOn?.value ?? null,
  }));
}

type InstrumentColumns = 'instrument_id' | 'document_type' | 'issuer' | 'year' | 'number';

function instrumentColumns(reference: Reference): Pick<CitationsTable, InstrumentColumns> {
  const { issuer, year, number } = splitInstrumentId(reference.instrumentId ?? '');
  const dated = reference.issuedOn?.value?.slice(0, 4);
  return {
    instrument_id: reference.instrumentId,
    document_type: reference.documentType,
    issuer: issuer ?? reference.issuer ?? null,
    year: year ?? (dated ? Number(dated) : null),
    number: number ?? null,
  };
}
