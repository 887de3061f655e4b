import { LETTER, pattern, WORD_START } from '../../../text/patterns.js';
import { clauseTail } from '../words/clause-tail.js';
import { DAY_WORD, GAP, type Groups } from '../words/fragments.js';
import { isoLength, LENGTH } from '../words/length.js';
import { readCount } from '../words/numbers.js';
import { CERTAIN, type DeadlineParser } from '../readings/reading.js';

// Trong vòng 05 ngày làm việc kể từ ngày nhận được văn bản | Sau 15 ngày | 20 ngày sau khi Tỉnh ủy ban hành | 03 ngày trước khi diễn ra
// trước ít nhất 05 ngày so với ngày bầu cử | trong 24 giờ đầu kể từ khi có ca bệnh
const LEAD_WORD = pattern`(?:chậm nhất|muộn nhất|không quá|tối đa|trong|sau|trước|vòng|thời (?:hạn|gian)|khoảng|là)`;
const ANCHOR_WORD = pattern`(?<from>(?:kể|tính) từ(?: (?:${DAY_WORD}|khi|thời điểm))?|từ (?:${DAY_WORD}|khi)(?! \d)|(?:trước|sau)(?: (?:khi|${DAY_WORD}))?|so với)`;
const AT_LEAST = pattern`(?:ít nhất|tối thiểu)`;
const FIRST_HOURS = pattern`(?: đầu(?: tiên)?(?= (?:kể|tính) từ))?`;
/** "trước 05 ngày | tổ chức hội nghị": the event without a word that leads to it. */
const HELD = pattern`(?<=${WORD_START}trước [^;.]{1,20}) (?<held>(?=(?:tổ chức|diễn ra|khai mạc|bắt đầu) [${LETTER}]))`;
const MEASURED = pattern`${WORD_START}(?<lead>${LEAD_WORD}(?: ${LEAD_WORD}){0,3}(?: ${AT_LEAST})? )?${LENGTH}${FIRST_HOURS}(?! (?:đầu|cuối|giữa|\d))(?:${GAP},? ${ANCHOR_WORD} (?=[${LETTER}\d])|${HELD})?`;

export const measured: DeadlineParser = {
  name: 'measured',
  cue: /(?:[\d)]|một|hai|ba|bốn|tư|năm|sáu|bảy|bẩy|tám|chín|mười|mươi|lăm)\s*(?:h|ngày|tuần|tháng|qu[ýí]|năm|giờ|phút)/u,
  pattern: new RegExp(MEASURED, 'giu'),
  parse(match, text) {
    const groups = match.groups ?? {};
    const count = readCount(groups['count'] ?? '');
    const { lead, held, from = held, working } = groups;
    if (count === undefined || (lead === undefined && from === undefined && working === undefined)) return undefined;
    if (/^so/iu.test(from ?? '') && !/^(?:trước|sau)/iu.test(lead ?? '')) return undefined;
    const head = match.index + match[0].length;
    const end = from === undefined ? head : clauseTail(text, head);
    if (isTimeOfDay(groups, text, head) || (from !== undefined && (end <= head || namesReport(groups, text, head)))) return undefined;
    const isBefore = /^trước/iu.test(from ?? '') || (/^trước/iu.test(lead ?? '') && !/^(?:kể|tính|từ|sau)/iu.test(from ?? ''));
    return {
      start: match.index,
      end,
      kind: 'relative',
      offset: { duration: `${isBefore ? '-' : ''}${isoLength(groups, count)}`, ...(working ? { workingDays: true } : {}) },
      confidence: CERTAIN,
      ...(from === undefined ? { issues: ['anchor-unknown'] } : { anchor: text.slice(head, end) }),
    };
  },
};

/** "Trước 17 giờ", "sau 17 giờ ngày 20/11". */
function isTimeOfDay({ hours, hour = hours, lead = '' }: Groups, text: string, head: number): boolean {
  return hour !== undefined && (/^trước/iu.test(lead) || TIME_OF_DAY.test(text.slice(head, head + 12)));
}

const TIME_OF_DAY = new RegExp(`^${GAP},?${GAP}(?:${DAY_WORD}|thứ|hằng|hàng|\\d)`, 'iu');

/** "6 tháng trước ngày 15/6": the report on six months is due before that day. */
function namesReport({ from = '', day, week }: Groups, text: string, head: number): boolean {
  return !day && !week && /^(?:trước|sau)/iu.test(from) && /\d/u.test(text[head] ?? '');
}
