import { pattern, WORD_END, WORD_START } from '../../../text/patterns.js';
import { DAY_WORD, GAP, MONTH_WORD, YEAR } from '../words/fragments.js';
import { partReading, placeOf, type DeadlineParser } from '../readings/reading.js';

const DATE = pattern`\d{1,2}(?:${GAP}/${GAP}\d{1,2}(?:${GAP}/${GAP}${YEAR})?| ${MONTH_WORD} \d{1,2}(?: năm ${YEAR})?)(?!\d)`;
const COUNTED = pattern`(?:số liệu(?: (?:báo cáo|thống kê|được)){0,2} (?:tính|lấy|chốt|cập nhật)|thời điểm (?:chốt|lấy) số liệu(?: là)?)`;
/** In brackets "tính đến" is enough. */
const BRACKETED = pattern`(?<=\()(?:được )?tính`;
// (số liệu tính đến 30/11) | thời điểm chốt số liệu từ 01/12/2019 đến 30/11/2020 | (tính từ ngày 15/11): what a report covers, no deadline
const PATTERN = pattern`
  (?:\(${GAP})?${WORD_START}(?:${COUNTED}|${BRACKETED}) (?:từ|đến|tới|hết|${DAY_WORD})${WORD_END}
  [^.,;()\n]{0,60}${DATE}(?:(?:,| và) (?:${DAY_WORD} )?${DATE}){0,3}(?:${GAP}\))?
`;

export const dataCutoff: DeadlineParser = {
  name: 'data-cutoff',
  cue: /số\s+liệu|\(\s?(?:được\s+)?tính/u,
  pattern: new RegExp(PATTERN, 'giu'),
  parse(match) {
    return partReading('note', placeOf(match));
  },
};
