import { pattern, WORD_END, WORD_START } from '../../../text/patterns.js';
import { DAY_WORD, GAP, MONTH_WORD, NUMBER_END, QUARTER_WORD, TWO_DIGITS, type Groups } from '../words/fragments.js';
import { readDays } from './day-of-month.js';
import { readCount } from '../words/numbers.js';
import { CERTAIN, placeOf, type DeadlineParser } from '../readings/reading.js';

// ngày 15 hằng tháng | trước 25 hằng tháng | ngày 10 và 25 hàng tháng | ngày 05 của tháng liền kề | ngày 10 của tháng cuối quý | ngày cuối cùng của tháng
// từ ngày 01 đến ngày 05 hằng tháng | ngày làm việc cuối cùng của tháng | ngày 05 tháng đầu quý sau | ngày 15 tháng thứ hai của quý
/** "trước 25 hằng tháng", "20 hàng tháng" as a whole cell: the word for day is left out. */
const WORDLESS = pattern`(?<=^|(?:trước|đến|hết|quá|nhất) )(?=\d{1,2} (?:hằng|hàng|mỗi) )`;
const NUMBERED = pattern`
  (?:${DAY_WORD} |${WORDLESS})
  (?<days>${TWO_DIGITS}${NUMBER_END}(?:${GAP}(?:,|và|[-–]|đến|tới)${GAP}(?:${DAY_WORD} )?${TWO_DIGITS}${NUMBER_END}){0,5})
`;
const NAMED = pattern`${DAY_WORD} (?<working>làm việc )?(?<side>đầu(?: tiên)?|cuối(?: cùng)?|thứ (?<nth>\d{1,2}|một|hai|ba|tư|năm|sáu|bảy))`;
const EACH = pattern`(?:(?:của|trong) )?(?:(?:hằng|hàng|mỗi|từng|các) )?`;
const NEXT = pattern`(?:sau|tới|tiếp theo|kế tiếp|liền kề|liền sau|mới)(?: (?:sau|liền kề|đó))?`;
const OF_QUARTER = pattern`${MONTH_WORD} (?<place>đầu|giữa|cuối|thứ (?:nhất|hai|ba))(?: (?:tiên|cùng))? ${EACH}${QUARTER_WORD}${WORD_END}(?: (?<nextQuarter>${NEXT}))?`;
const OF_MONTH = pattern`
  (?<month>${MONTH_WORD})${WORD_END}(?: (?:(?<nextMonth>${NEXT})|báo cáo)${WORD_END})?
  (?! (?:\d|giêng|chạp|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|đầu|cuối|giữa|trước|thứ|này))
`;
const PATTERN = pattern`${WORD_START}(?:${NUMBERED}|${NAMED}) ${EACH}(?:${OF_QUARTER}|${OF_MONTH})`;

export const dayRule: DeadlineParser = {
  name: 'day-rule',
  cue: /(?:ngày|trước|đến|hết|quá|nhất)[^]{0,120}tháng|^\d{1,2}\s(?:hằng|hàng|mỗi)\stháng/u,
  pattern: new RegExp(PATTERN, 'giu'),
  parse(match) {
    const groups = match.groups ?? {};
    const day = dayPart(groups);
    if (day === undefined) return undefined;
    const months = groups['place'] === undefined ? undefined : monthsAt(groups['place']);
    const every = months ? 'P3M' : 'P1M';
    const lag = lagDays(groups);
    return {
      ...placeOf(match),
      kind: 'recurring',
      confidence: CERTAIN,
      recurrence: {
        every: [every],
        rules: [months ? `FREQ=YEARLY;BYMONTH=${months};${day}` : `FREQ=MONTHLY;${day}`],
        ...(isWindow(groups['days']) ? {} : { due: true }),
        precision: 'day',
        ...(lag === undefined ? {} : { lagDays: lag }),
      },
    };
  },
};

function dayPart({ days, working, side = '', nth }: Groups): string | undefined {
  if (days !== undefined) {
    const numbers = readDays(days);
    return numbers && `BYMONTHDAY=${numbers.join(',')}`;
  }
  const end = /^đầu/iu.test(side) ? 1 : -1;
  const place = nth === undefined ? end : readCount(nth);
  if (place === undefined) return undefined;
  return working ? `BYDAY=MO,TU,WE,TH,FR;BYSETPOS=${place}` : `BYMONTHDAY=${place}`;
}

function isWindow(days = ''): boolean {
  return /[-–]|đến|tới/iu.test(days);
}

function monthsAt(place: string): string {
  if (/đầu|nhất/iu.test(place)) return '1,4,7,10';
  return /cuối|ba/iu.test(place) ? '3,6,9,12' : '2,5,8,11';
}

/** "của tháng liền kề", "tháng đầu quý sau": due so many days after the period it is for. */
function lagDays({ days, nextMonth, nextQuarter, place }: Groups): number | undefined {
  const isNext = nextMonth !== undefined || (nextQuarter !== undefined && /đầu|nhất/iu.test(place ?? ''));
  return isNext && days !== undefined ? readDays(days)?.[0] : undefined;
}
