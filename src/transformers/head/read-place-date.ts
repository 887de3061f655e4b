import { areaKinds } from '../../knowledge/agencies/area-words.js';
import { calendarDate } from '../../text/dates.js';
import { DASHES, LOWER, UPPER, WORD_START } from '../../text/patterns.js';
import type { Passage } from '../../tree/plan-tree.js';
import type { DateDraft, PlaceDateDraft } from '../../tree/drafts.js';
import type { SourceText } from '../../tree/source-text.js';

const BLANK = '[\\s.…_]{0,30}';
// Hải Dương, ngày 31 tháng 01 năm 2020 | Quảng Bình, ngày   tháng 3 năm 2020 | ngày …/…/2020
const LONG = `[Nn]gày${BLANK}(?<day>\\d{1,2})?${BLANK}tháng${BLANK}(?<month>\\d{1,2})?${BLANK}năm${BLANK}(?<year>\\d{4})?`;
const SHORT = `[Nn]gày${BLANK}(?<day>\\d{1,2})?${BLANK}[/.-]${BLANK}(?<month>\\d{1,2})?${BLANK}[/.-]${BLANK}(?<year>\\d{4})`;
/** Words that begin with a capital and go on in small letters, so that a symbol before them in the line stays out; "Cư M'gar", "M'Đrắk"; "Y Tý", "A Lưới". */
const NAME_WORD = `(?:TP\\.?|[${UPPER}](?:[${LOWER}]+|['’][${UPPER}]?[${LOWER}]+)|[AOÔƠY](?=\\s)|\\d{1,2})`;
const PLACE = `${WORD_START}(?<place>(?:${areaKinds('city', 'district', 'commune')}\\s+)?${NAME_WORD}(?:\\s?[\\s${DASHES}]\\s?${NAME_WORD}){0,5})\\s*,\\s*`;

/** Place and date of the head: "Bình Định, ngày   tháng 01 năm 2022"; blanks stay unknown. */
export function readPlaceDate(lines: readonly Passage[]): PlaceDateDraft | undefined {
  for (const form of [LONG, SHORT])
    for (const { source } of lines) {
      const found = new RegExp(`(?:${PLACE})?${form}`, 'u').exec(source.text);
      if (found?.groups && (found.groups['year'] || found.groups['month'])) return draft(source, found);
    }
  return undefined;
}

/** The first date of a text, in words or in figures. */
export function dateIn({ text }: SourceText): DateDraft | undefined {
  const found = [LONG, SHORT].map((form) => new RegExp(form, 'u').exec(text)).find((match) => match?.groups?.['year']);
  return found?.groups ? readDateGroups(found.groups, found.index, found.index + found[0].trimEnd().length) : undefined;
}

function draft(source: SourceText, found: RegExpExecArray): PlaceDateDraft {
  const place = found.groups?.['place'];
  const from = found[0].search(/[Nn]gày/u);
  const date = readDateGroups(found.groups ?? {}, found.index + from, found.index + found[0].trimEnd().length);
  return place ? { source, place: { start: found.index, end: found.index + place.length }, date } : { source, date };
}

function readDateGroups(groups: Record<string, string | undefined>, start: number, end: number): DateDraft {
  const { day, month, year } = groups;
  if (!year) return { start, end, value: null, precision: null };
  if (!month) return { start, end, value: year, precision: 'year' };
  const date = calendarDate(Number(year), Number(month), Number(day ?? 1));
  if (!date) return { start, end, value: null, precision: null, impossible: true };
  return day
    ? { start, end, value: date.toString(), precision: 'day' }
    : { start, end, value: date.toString().slice(0, 7), precision: 'month' };
}
