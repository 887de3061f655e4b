import { LETTER, NUMERAL, WORD_END, WORD_START } from '../../../text/patterns.js';
import { BLANK, COUNT, DAY_WORD, MONTH_WORD, QUARTER_WORD } from './fragments.js';

/** Words after which an event or a paper is named no longer: a separator, or the beginning of another deadline. */
const EACH = `(?:hằng|hàng|mỗi)${BLANK}(?:${DAY_WORD}|tuần|${MONTH_WORD}|${QUARTER_WORD}|năm)`;
const BOUND = `(?:trước|chậm${BLANK}nhất|muộn${BLANK}nhất|đến|từ)(?=${BLANK}(?:(?:là|vào|hết|cuối)${BLANK}){0,2}(?:${DAY_WORD}${BLANK}\\d|${MONTH_WORD}${BLANK}\\d|${QUARTER_WORD}${BLANK}|năm${BLANK}\\d|\\d{1,2}/))`;
const STOP = new RegExp(
  `[;\\n(]|[.](?=\\s|$)|\\)|,|${WORD_START}(?:${EACH}|${BOUND}|hoàn${BLANK}thành${BLANK}(?:trước|trong)|trong${BLANK}(?:${MONTH_WORD}|${QUARTER_WORD}|năm)(?=${BLANK}[\\dIVX])|trong${BLANK}(?:vòng|thời${BLANK}hạn)(?=${BLANK}(?:${COUNT})${BLANK}(?:${DAY_WORD}|tuần|${MONTH_WORD}|giờ))|(?:và|hoặc)${BLANK}(?:khi|thường${BLANK}xuyên|định${BLANK}k[ỳì]|đột${BLANK}xuất|theo|${EACH}|${BOUND}))${WORD_END}`,
  'iu',
);
/** Dates that belong to the number of a paper just named: "số 12/KH-UBND, ngày 12/3/2020". */
const CITED_DATE = new RegExp(`^[${LETTER}${NUMERAL}&-]{1,30}\\s*,\\s*${DAY_WORD}${BLANK}\\d`, 'iu');
const LONGEST = 300;

/** Where the naming of an event or paper that begins at `from` ends, at most 300 characters on. */
export function clauseTail(text: string, from: number): number {
  let length = 0;
  const rest = text.slice(from, from + LONGEST);
  for (let stop = find(rest, 0); ; stop = find(rest, length)) {
    length = stop ?? rest.length;
    if (stop === undefined || !isInsideCitation(rest, stop)) break;
    length += 1;
  }
  return from + rest.slice(0, length).trimEnd().length;
}

function find(rest: string, from: number): number | undefined {
  const place = rest.slice(from).search(STOP);
  return place < 0 ? undefined : from + place;
}

function isInsideCitation(rest: string, stop: number): boolean {
  return rest[stop] === ',' && CITED_DATE.test(rest.slice(rest.lastIndexOf('/', stop) + 1));
}
