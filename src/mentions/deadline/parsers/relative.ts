import { WORD_END, WORD_START } from '../../../text/patterns.js';
import type { Parser } from '../../runner.js';
import { clauseTail } from '../clause-tail.js';
import type { DeadlineContext } from '../deadline-mention.js';
import { documentDay } from '../document-day.js';
import { BLANK, COUNT, DAY_WORD, GAP, MONTH_WORD, QUARTER_WORD } from '../fragments.js';
import { readCount } from '../numbers.js';
import { CERTAIN, placeOf, type Reading } from '../reading.js';

// Ngay sau khi Kế hoạch được phê duyệt | ngay khi có văn bản | ngay sau hội nghị
const AT_ONCE = `${WORD_START}ngay${BLANK}(?:sau${BLANK}khi|khi|sau|từ${BLANK}khi)${BLANK}(?=\\p{L})`;

export const atOnce: Parser<Reading, DeadlineContext> = {
  name: 'at-once',
  pattern: new RegExp(AT_ONCE, 'giu'),
  parse: anchoredReading,
};

// Từ ngày ký | kể từ ngày ban hành Kế hoạch | từ khi có hiệu lực
const FROM_EVENT = `${WORD_START}(?:(?:kể|tính)${BLANK})?từ${BLANK}(?:${DAY_WORD}|khi|thời${BLANK}điểm)${BLANK}(?=\\p{L})(?!${MONTH_WORD}${WORD_END})`;

export const fromEvent: Parser<Reading, DeadlineContext> = {
  name: 'from-event',
  pattern: new RegExp(FROM_EVENT, 'giu'),
  parse(match, text, context) {
    const reading = anchoredReading(match, text);
    if (!reading || !OWN_ISSUE.test(reading.anchor ?? '')) return reading;
    const from = documentDay(context);
    return { ...reading, sinceIssue: from ? { from } : {} };
  },
};

const OWN_ISSUE = /^(?:ký|kí|ban hành|ký ban hành)(?:\s+(?:kế hoạch|văn bản)(?:\s+này)?)?$/iu;

function anchoredReading(match: RegExpExecArray, text: string): Reading | undefined {
  const head = match.index + match[0].length;
  const end = clauseTail(text, head);
  if (end <= head) return undefined;
  return { start: match.index, end, kind: 'relative', offset: { duration: 'P0D' }, anchor: text.slice(head, end), confidence: CERTAIN };
}

// Trong vòng 05 ngày làm việc kể từ ngày nhận được văn bản | Sau 15 ngày | 20 ngày sau khi Tỉnh ủy ban hành | 03 ngày trước khi diễn ra
const LEAD_WORD = `(?:chậm${BLANK}nhất|muộn${BLANK}nhất|không${BLANK}quá|tối${BLANK}đa|trong|sau|trước|vòng|thời${BLANK}(?:hạn|gian)|khoảng|là)`;
const LENGTH = `(?<count>${COUNT})(?:${GAP}(?<hours>h)|${BLANK}(?:(?<day>${DAY_WORD})|(?<week>tuần)|(?<month>${MONTH_WORD})|(?<quarter>${QUARTER_WORD})|(?<year>năm)|(?<hour>giờ)|(?<minute>phút)))${WORD_END}(?<working>${BLANK}làm${BLANK}việc)?`;
const ANCHOR_WORD = `(?<from>(?:kể|tính)${BLANK}từ(?:${BLANK}(?:${DAY_WORD}|khi|thời${BLANK}điểm))?|từ${BLANK}(?:${DAY_WORD}|khi)(?!${BLANK}\\d)|(?:trước|sau)(?:${BLANK}(?:khi|${DAY_WORD}))?|so${BLANK}với)`;
const MEASURED = `${WORD_START}(?<lead>${LEAD_WORD}(?:${BLANK}${LEAD_WORD}){0,3}${BLANK})?${LENGTH}(?!${BLANK}(?:đầu|cuối|giữa|\\d))(?:${GAP},?${BLANK}${ANCHOR_WORD}${BLANK}(?=[\\p{L}\\d]))?`;

export const measured: Parser<Reading, DeadlineContext> = {
  name: 'measured',
  pattern: new RegExp(MEASURED, 'giu'),
  parse(match, text) {
    const groups = match.groups ?? {};
    const count = readCount(groups['count'] ?? '');
    const { lead, from, working } = groups;
    if (count === undefined || (lead === undefined && from === undefined && working === undefined)) return undefined;
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
function isTimeOfDay({ hours, hour = hours, lead = '' }: Readonly<Record<string, string | undefined>>, text: string, head: number): boolean {
  return hour !== undefined && (/^trước/iu.test(lead) || TIME_OF_DAY.test(text.slice(head, head + 12)));
}

const TIME_OF_DAY = new RegExp(`^${GAP},?${GAP}(?:${DAY_WORD}|thứ|hằng|hàng|\\d)`, 'iu');

/** "6 tháng trước ngày 15/6": the report on six months is due before that day. */
function namesReport({ from = '', day, week }: Readonly<Record<string, string | undefined>>, text: string, head: number): boolean {
  return !day && !week && /^(?:trước|sau)/iu.test(from) && /\d/u.test(text[head] ?? '');
}

// Trước hội nghị 05 ngày | sau ngày họp ít nhất 02 ngày làm việc
const AWAY = `${WORD_START}(?<side>trước|sau)${BLANK}(?!(?:${DAY_WORD}|${MONTH_WORD}|${QUARTER_WORD}|năm|tuần)${BLANK}[\\dIVX])(?<anchor>(?:khi${BLANK}|${DAY_WORD}${BLANK})?\\p{L}[^;,.\\n()\\d]{1,80}?)${BLANK}(?:(?:ít${BLANK}nhất|tối${BLANK}thiểu|khoảng)${BLANK})?(?<!${DAY_WORD}${BLANK})${LENGTH}(?!${BLANK}(?:đầu|cuối|giữa|sau|trước|kể|tính))`;

export const awayFromEvent: Parser<Reading, DeadlineContext> = {
  name: 'away-from-event',
  pattern: new RegExp(AWAY, 'giu'),
  parse(match) {
    const groups = match.groups ?? {};
    const count = readCount(groups['count'] ?? '');
    if (count === undefined || /^\D/u.test(groups['count'] ?? '')) return undefined;
    const sign = /^trước/iu.test(groups['side'] ?? '') ? '-' : '';
    return {
      ...placeOf(match),
      kind: 'relative',
      offset: { duration: `${sign}${isoLength(groups, count)}`, ...(groups['working'] ? { workingDays: true } : {}) },
      anchor: groups['anchor'] ?? '',
      confidence: CERTAIN,
    };
  },
};

const ISO_UNITS = { day: 'D', week: 'W', month: 'M', year: 'Y' } as const;

function isoLength(groups: Readonly<Record<string, string | undefined>>, count: number): string {
  if (groups['hour'] ?? groups['hours']) return `PT${count}H`;
  if (groups['minute']) return `PT${count}M`;
  if (groups['quarter']) return `P${3 * count}M`;
  const unit = (['day', 'week', 'month', 'year'] as const).find((name) => groups[name]);
  return `P${count}${ISO_UNITS[unit ?? 'day']}`;
}
