import type { DocumentType } from '../../../knowledge/instruments/document-types.js';
import { mentionOf, type ReferenceMention } from '../reference-mention.js';
import { readDate, readYearOfIssue } from './read-date.js';
import type { NumberReading } from './read-number.js';

interface Surroundings {
  readonly start: number;
  readonly type?: DocumentType | undefined;
  readonly issuerWords?: string | undefined;
  readonly title?: string | undefined;
  readonly isHeading?: boolean;
}

/** The mention of a number that was read, with the date that follows it. */
export function numberedMention(text: string, number: NumberReading, around: Surroundings): ReferenceMention {
  const { ordinal, year, dashYear, symbol } = number;
  const isForAYear = (symbol.type ?? around.type)?.class === 'administrative';
  const date = readDate(text, number.end) ?? (isForAYear ? undefined : readYearOfIssue(text, number.end));
  return mentionOf(text, {
    start: around.start,
    end: date?.end ?? number.end,
    reading: {
      form: 'numbered',
      ...(around.type ? { type: around.type } : {}),
      ordinal,
      ...(year === undefined ? {} : { year }),
      dashYear,
      symbol,
      isHeading: around.isHeading ?? false,
      ...(around.title === undefined ? {} : { title: around.title }),
    },
    ...(date ? { date } : {}),
    ...(around.issuerWords === undefined ? {} : { issuerWords: around.issuerWords }),
    flags: [
      ...(number.misread ? ['misread-digits'] : []),
      ...(ordinal === null ? ['number-blank'] : []),
      ...(symbol.known ? [] : ['symbol-unknown']),
      ...(date?.flags ?? []),
    ],
    confidence: (around.type ? 1 : 0.95) * (symbol.known ? 1 : 0.8) * (number.misread ? 0.8 : 1),
  });
}
