import { deadlineWords } from '../../../knowledge/days/deadline-words.js';
import { DASHES, pattern, WORD_END, WORD_START } from '../../../text/patterns.js';
import { duration, recurrence } from '../calendar/recurrence.js';
import { COUNT, GAP, phrases } from '../words/fragments.js';
import { readCount } from '../words/numbers.js';
import { CERTAIN, CONVENTION, placeOf, type DeadlineParser } from '../readings/reading.js';

// Hàng tháng | hằng quý | hằng năm 2027 - 2030 | mỗi năm | theo từng quý | Định kỳ hàng quý, 6 tháng, năm | hằng tháng/quý/năm | Quý, 6 tháng, năm | tháng/quý/năm
const UNIT = phrases(deadlineWords('unit'));
const EACH = `(?:hằng|hàng|mỗi|từng|các)`;
const HEAD = pattern`(?:(?:theo )?định k[ỳì](?: (?:theo|vào|${EACH})){0,2}|(?:theo )?${EACH}|theo)`;
/** The years between which something comes each year: "hằng năm | 2027 - 2030". */
const BOUNDS = pattern`(?<=(?:hằng|hàng) năm\s*)\d{4}${GAP}(?:[${DASHES}]|đến)${GAP}(?:năm )?\d{4}`;
/** "6 tháng đầu năm", "năm 2020", "các năm tiếp theo", "các ngày nghỉ" are no spacing; without a head "năm trước" is none either. */
const PERIOD = pattern`
  (?:(?:${COUNT}|cả) )?${UNIT}${WORD_END}
  (?! (?:đầu|cuối|giữa|học|làm|tiếp|kế|liền|sau(?! khi)|tới|nghỉ|lễ|tết|hội|kỷ|[IVX]{1,3}${WORD_END})|${GAP}(?!${BOUNDS})\d)
`;
const JOINT = `${GAP}(?:[,;/&]|và)${GAP}`;
const BARE = pattern`${PERIOD}(?! (?:trước|sau|tới|này|nay|trong|của|kể|tính|từ)${WORD_END})`;
const PATTERN = pattern`
  ${WORD_START}(?:${HEAD} ${PERIOD}(?:${JOINT}(?:${HEAD} )?${PERIOD}){0,5}
  |${BARE}(?:${GAP}(?:[,;&]|và)${GAP}${BARE}){1,5}
  |(?<!\d )${UNIT}(?:${GAP}/${GAP}${UNIT}){1,3}${WORD_END})
`;
const ITEM = new RegExp(pattern`(?:(?<count>${COUNT}) )?(?<unit>${UNIT})${WORD_END}`, 'giu');

/** "các tháng cao điểm", "các quý còn lại" are some of them. */
const SOME = /^(?:theo\s)?các\s/iu;
const LIMITED = /^\s(?!(?:trong|của|và|hoặc)(?![\p{L}\p{M}]))\p{L}/iu;

export const recurrenceList: DeadlineParser = {
  name: 'recurrence-list',
  cue: new RegExp(`${EACH}|định|theo|${UNIT}${GAP}(?:[,;/&]|và)`, 'u'),
  pattern: new RegExp(PATTERN, 'giu'),
  parse(match, text) {
    if (SOME.test(match[0]) && LIMITED.test(text.slice(match.index + match[0].length))) return undefined;
    const every = Array.from(match[0].matchAll(ITEM), ({ groups }) =>
      duration(readCount(groups?.['count'] ?? '1') ?? 0, groups?.['unit'] ?? ''),
    );
    const isHeaded = new RegExp(pattern`^${HEAD} `, 'iu').test(match[0]);
    if (every.some((one) => one === undefined || one.startsWith('P0'))) return undefined;
    return {
      ...placeOf(match),
      kind: 'recurring',
      recurrence: recurrence(...every.filter((one) => one !== undefined)),
      confidence: isHeaded ? CERTAIN : CONVENTION,
    };
  },
};
