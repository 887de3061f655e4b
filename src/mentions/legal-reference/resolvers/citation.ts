import { agencyRegister } from '../../../knowledge/agencies/agencies.js';
import type { NumberedReading } from '../reading.js';
import type { ReferenceMention } from '../reference-mention.js';

/** Number and symbol in their regular spelling, or the name: "61/2018/NĐ-CP", "12-CTr/TU", "Luật Viên chức năm 2010". */
export function citationOf({ reading, raw }: ReferenceMention): string {
  return reading.form === 'numbered' ? numberOf(reading) : raw.replace(/\s+/gu, ' ');
}

function numberOf(reading: NumberedReading): string {
  const { ordinal, lastOrdinal, year, dashYear, symbol } = reading;
  const number = lastOrdinal === undefined ? padded(ordinal) : `${padded(ordinal)}..${padded(lastOrdinal)}`;
  const codes = symbol.issuers.map(regularCode);
  if (symbol.system === 'party' && symbol.type) return `${number}-${symbol.type.code ?? ''}/${codes.join('/')}`;
  const tail = [symbol.type?.code, ...codes, symbol.unit].filter((code) => code !== undefined).join('-');
  const numberAndYear = year === undefined ? number : `${number}${dashYear ? '-' : '/'}${year}`;
  return `${numberAndYear}/${tail}`;
}

/** Below 10 with a leading zero, decree 30/2020/NĐ-CP, appendix I; a blank stays blank. */
function padded(ordinal: string | null): string {
  if (ordinal === null) return '';
  return /^\d(?!\d)(?!\.)/u.test(ordinal) ? `0${ordinal}` : ordinal;
}

/** As the register writes it where only letter case or the stroke of Đ differ: "TTG" → "TTg". */
function regularCode(code: string): string {
  const key = plain(code);
  const known = agencyRegister()
    .byCode(code)
    ?.codes.find((spelling) => plain(spelling) === key);
  return known ?? code.toUpperCase();
}

function plain(code: string): string {
  return code.toUpperCase().replaceAll('Đ', 'D').replaceAll('&', '');
}
