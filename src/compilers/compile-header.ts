import type { Agency, DocumentNumber, Header, PartialDate, Signatory, Value } from '../../schemas/index.js';
import type { AgencyDraft, HeadDraft, NumberDraft, SignatoryDraft } from '../tree/drafts.js';
import type { SourceText } from '../tree/source-text.js';
import { evidence, textValue, type Doubt } from './evidence.js';

/** The head of the plan without what needs the whole document (legal basis, signatures, recipients). */
export type HeadPart = Omit<Header, 'issuedWith' | 'legalBasis' | 'signatories' | 'recipients'>;

export function compileHead(head: HeadDraft): HeadPart {
  const { placeDate, period, secrecy, urgency } = head;
  return {
    ...compileIdentity(head),
    period: period
      ? {
          value: { start: period.range.start.toString(), end: period.range.end.toString() },
          ...evidence(period.source, period.start, period.end, doubt(period.why, 0.9)),
        }
      : null,
    place: placeDate?.place ? textValue(placeDate.source, placeDate.place.start, placeDate.place.end) : null,
    ...(secrecy ? { secrecy: { value: secrecy.mark, ...evidence(secrecy.source) } } : {}),
    ...(urgency ? { urgency: { value: urgency.mark, ...evidence(urgency.source) } } : {}),
  };
}

/** What a document is called by: type, issuer, number, place, date, title. */
export function compileIdentity(head: HeadDraft) {
  const { documentType: type, placeDate } = head;
  return {
    documentType: type ? { value: type.slug, ...evidence(type.source, type.start, type.end, doubt(type.why, 0.9)) } : nothing(),
    issuer: head.issuer ? compileAgency(head.issuer) : null,
    ...(head.superior ? { superior: compileAgency(head.superior) } : {}),
    number: compileNumber(head),
    place: placeDate?.place ? textValue(placeDate.source, placeDate.place.start, placeDate.place.end) : null,
    issuedOn: compileDate(head),
    title: head.title.text === '' ? nothing() : textValue(head.title),
  };
}

/** Of what no words were found: the document states nothing. */
function nothing(): Value<string> {
  return { value: null, raw: '', spans: [], origin: 'inferred', confidence: 0 };
}

export function compileAgency({ source, start, end, value, name, kind, of, ...found }: AgencyDraft): Agency {
  return { value, name, kind, ...(of ? { of } : {}), ...evidence(source, start, end, found) };
}

/** A blank number is null with the blank's own words; the note of an appendix may supply it. */
function compileNumber({ number, noted }: HeadDraft): DocumentNumber | null {
  const stated = number ?? noted?.number;
  if (!stated) return null;
  const borrowed = stated.ordinal ? undefined : noted?.number?.ordinal && noted.number;
  const suffix = stated.suffix ?? borrowed?.suffix;
  return {
    ...stated.source.cite(stated.start, stated.end),
    ordinal: borrowed ? ordinalOf(borrowed, doubt('appendix-note', 0.9)) : ordinalOf(stated, number ? {} : doubt('appendix-note', 0.9)),
    ...(suffix ? { suffix } : {}),
    symbol: {
      value: stated.symbol.value,
      ...evidence(stated.source, stated.symbol.start, stated.symbol.end, number ? {} : doubt('appendix-note', 0.9)),
    },
  };
}

function ordinalOf({ source, ordinal, unread }: NumberDraft, certainty: Doubt): DocumentNumber['ordinal'] {
  if (ordinal) return { value: ordinal.value, ...evidence(source, ordinal.start, ordinal.end, certainty) };
  if (unread) return { value: null, ...evidence(source, unread.start, unread.end, { confidence: 0 }) };
  return { value: null, raw: '', spans: [], origin: 'stated', confidence: 1 };
}

function compileDate({ placeDate, noted }: HeadDraft): PartialDate | null {
  const useNote = noted?.date && placeDate?.date.precision !== 'day';
  const dated: { source: SourceText; date: NonNullable<HeadDraft['placeDate']>['date'] } | undefined = useNote ? noted.date : placeDate;
  if (!dated) return null;
  const { source, date } = dated;
  const certainty = useNote ? doubt('appendix-note', 0.9) : {};
  return { value: date.value, precision: date.precision, ...evidence(source, date.start, date.end, certainty) };
}

export function compileSignatory({ name, position, authorities }: SignatoryDraft): Signatory {
  return { name: textValue(name), position: textValue(position), ...(authorities.length > 0 ? { authorities } : {}) };
}

function doubt(why: string | undefined, confidence: number): Doubt {
  return why ? { origin: 'inferred', why, confidence } : {};
}
