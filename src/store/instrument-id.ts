/** The parts of an instrument's id that are known. */
export interface InstrumentParts {
  type?: string;
  issuer?: string;
  year?: number;
  /** Without the mark of a number that holds its year: "45" of "45+y". */
  number?: string;
}

const UNKNOWN = '?';

/**
 * "nghi-dinh:cp:2018:61" → its parts; a "?" is a part that is not known. Ids
 * of named documents ("hien-phap:2013") have a type and perhaps a year.
 */
export function splitInstrumentId(id: string | null): InstrumentParts {
  if (id === null) return {};
  const parts = id.split(':');
  const [type, issuer, year, number] = parts.length === 4 ? parts : [parts[0], UNKNOWN, parts.at(-1), UNKNOWN];
  return {
    ...(isKnown(type) && { type }),
    ...(isKnown(issuer) && { issuer }),
    ...(year && /^\d{4}$/u.test(year) && { year: Number(year) }),
    ...(isKnown(number) && { number: number.replace(/\+y$/u, '') }),
  };
}

function isKnown(part: string | undefined): part is string {
  return part !== undefined && part !== UNKNOWN;
}
