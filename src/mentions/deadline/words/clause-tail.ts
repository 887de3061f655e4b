import { LETTER, NUMERAL, pattern, WORD_END, WORD_START } from '../../../text/patterns.js';
import { COUNT, DAY_WORD, MONTH_WORD, QUARTER_WORD } from './fragments.js';

/** Words after which an event or a paper is named no longer: a separator, or the beginning of another deadline. */
const EACH = pattern`(?:hằng|hàng|mỗi) (?:${DAY_WORD}|tuần|${MONTH_WORD}|${QUARTER_WORD}|năm)`;
const BOUND = pattern`(?:trước|chậm nhất|muộn nhất|đến|từ)(?= (?:(?:là|vào|hết|cuối) ){0,2}(?:${DAY_WORD} \d|${MONTH_WORD} \d|${QUARTER_WORD} |năm \d|\d{1,2}/))`;
const STOP = new RegExp(
  pattern`
  [;\n(]|[.](?=\s|$)|\)|,|${WORD_START}(?:${EACH}|${BOUND}|hoàn thành (?:trước|trong)
  |trong (?:${MONTH_WORD}|${QUARTER_WORD}|năm)(?= [\dIVX])
  |trong (?:vòng|thời hạn)(?= (?:${COUNT}) (?:${DAY_WORD}|tuần|${MONTH_WORD}|giờ))
  |(?:và|hoặc) (?:khi|thường xuyên|định k[ỳì]|đột xuất|theo|${EACH}|${BOUND}))${WORD_END}
`,
  'iu',
);
/** Dates that belong to the number of a paper just named: "số 12/KH-UBND, ngày 12/3/2020". */
const CITED_DATE = new RegExp(pattern`^[${LETTER}${NUMERAL}&-]{1,30}\s*,\s*${DAY_WORD} \d`, 'iu');
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
