import { deadlineWords } from '../../../knowledge/deadline-words.js';
import { WORD_START } from '../../../text/patterns.js';
import { phrases } from '../words/fragments.js';
import type { Bound, DeadlineRefiner, Reading } from '../readings/reading.js';

/** Words before a date that say how it bounds the work. The nearest word decides, farther ones belong to it. */
interface Lead {
  readonly pattern: RegExp;
  readonly bound?: Exclude<Bound, 'within'>;
  readonly inclusive?: boolean;
  readonly lead?: NonNullable<Reading['lead']>;
  readonly approximate?: true;
}

const LEADS: readonly Lead[] = [
  // "trước" excludes the day, all others include it
  { pattern: ending('(?:cho )?(?:đến|tới) trước'), bound: 'by', inclusive: false, lead: 'until' },
  { pattern: ending('trước(?: mốc| thời điểm)?'), bound: 'by', inclusive: false, lead: 'other' },
  { pattern: ending('(?:(?:chậm|muộn|trễ) nhất|không (?:muộn|chậm|trễ) hơn|không (?:để )?quá|hạn (?:chót|cuối|(?:nộp|gửi)(?: báo cáo| hồ sơ| kết quả)?))(?: là| vào| trong| đến hết| đến){0,2}'), bound: 'by', inclusive: true, lead: 'other' },
  { pattern: ending('(?:cho )?(?:đến|tới)(?: hết| cuối)?'), bound: 'by', inclusive: true, lead: 'until' },
  { pattern: ending('hết'), bound: 'by', inclusive: true, lead: 'until' },
  { pattern: ending('(?:hoàn thành|hoàn tất|xong|kết thúc|hoàn thiện)(?: xong| dứt điểm)?(?: vào| trong){0,2}'), bound: 'by', inclusive: true, lead: 'other' },
  { pattern: ending('(?:từ )?sau'), bound: 'after', inclusive: false, lead: 'other' },
  { pattern: ending('(?:(?:kể|tính|bắt đầu) )?từ|bắt đầu(?: vào| trong)?'), bound: 'after', inclusive: true, lead: 'other' },
  { pattern: ending('trong(?: khoảng| suốt)?|suốt|vào(?: dịp| khoảng)?|ngay trong|tại|lúc|(?:nhân )?dịp|nhân'), lead: 'inside' },
  { pattern: ending('khoảng|vào khoảng'), approximate: true },
  { pattern: ending('dự kiến|định kỳ vào') },
  { pattern: ending(`(?:buổi )?(?:sáng|chiều|tối|trưa)|${phrases(deadlineWords('weekday'))}`) },
];
const LONGEST = 40;
const MOST = 4;

function ending(words: string): RegExp {
  return new RegExp(`${WORD_START}(?:${words.replace(/ /gu, '\\s+')})\\s*[:,]?\\s*$`, 'iu');
}

export const leadWords: DeadlineRefiner = {
  name: 'lead-words',
  refine(readings, text) {
    return readings.map((reading, place) => {
      const free = readings[place - 1]?.end ?? 0;
      return canBeLed(reading) ? led(reading, text, free) : reading;
    });
  },
};

function canBeLed({ kind, part, recurrence, timesPerPeriod }: Reading): boolean {
  return kind === 'interval' || part === 'day-of-month' || (recurrence !== undefined && timesPerPeriod === undefined);
}

function led(reading: Reading, text: string, free: number): Reading {
  let now = reading;
  for (let count = 0; count < MOST; count += 1) {
    const before = text.slice(Math.max(free, now.start - LONGEST), now.start);
    const lead = LEADS.find(({ pattern }) => pattern.test(before));
    if (!lead) break;
    const length = lead.pattern.exec(before)?.[0].length ?? 0;
    now = { ...apply(lead, now), start: now.start - length };
  }
  return now;
}

function apply({ bound, inclusive, lead, approximate }: Lead, reading: Reading): Reading {
  const vague = approximate ? ({ approximate } as const) : {};
  const isSettled = reading.inclusive !== undefined || (bound === 'after' && isRange(reading));
  if (isSettled || bound === undefined) return { ...reading, ...vague, lead: reading.lead ?? lead ?? 'other' };
  const kind = reading.kind === 'interval' ? bound : reading.kind;
  return { ...reading, ...vague, kind, inclusive: inclusive ?? true, lead: lead ?? 'other', ...(reading.periods ? { bound } : {}) };
}

/** "Từ tháng 3 đến tháng 6" is read as one already. */
function isRange({ periods }: Reading): boolean {
  return periods?.some(({ from, to }) => from !== to) ?? false;
}
