/** The parts of an instrument's id that are known. */
export interface InstrumentParts {
  type?: string;
  issuer?: string;
  year?: number;
  /** Without the mark of the series: "45" of "45+y". */
  number?: string;
  /** The number counts within the series whose symbols hold the year: 45/2016/QĐ-TTg beside 45/QĐ-TTg. */
  yearSeries?: boolean;
}

const UNKNOWN = '?';
const YEAR_SERIES = '+y';

/**
 * "quyet-dinh:ttg:2016:45+y" → its parts; a "?" is a part that is not known.
 * Ids of named documents ("hien-phap:2013") have a type and perhaps a year.
 */
export function splitInstrumentId(id: string): InstrumentParts {
  const parts = id.split(':');
  const [type, issuer, year, number] = parts.length === 4 ? parts : [parts[0], UNKNOWN, parts.at(-1), UNKNOWN];
  return {
    ...(isKnown(type) && { type }),
    ...(isKnown(issuer) && { issuer }),
    ...(year && /^\d{4}$/u.test(year) && { year: Number(year) }),
    ...(isKnown(number) && splitNumber(number)),
  };
}

function splitNumber(number: string): Pick<InstrumentParts, 'number' | 'yearSeries'> {
  const yearSeries = number.endsWith(YEAR_SERIES);
  return { number: yearSeries ? number.slice(0, -YEAR_SERIES.length) : number, yearSeries };
}

function isKnown(part: string | undefined): part is string {
  return part !== undefined && part !== UNKNOWN;
}
