import { isBlank, neighbourRefiner } from './neighbours.js';
import type { Reading } from '../readings/reading.js';
import { shareYears } from '../calendar/year-sharing.js';

/** "từ tháng 3" + "đến hết quý III", "từ ngày ký" + "đến hết năm 2020", "quý I" - "tháng 6", "từ nay" + "đến trước ngày 15/6", "từ 26/8" + "đến 17h00 ngày 25/9". */
export const joinRanges = neighbourRefiner('join-ranges', (one, other, between) => {
  const [period] = other.periods ?? [];
  if (!period || other.periods?.length !== 1 || !opensRange(one) || !closesRange(other, between)) return undefined;
  const from = one.sinceIssue ? one.sinceIssue.from : one.periods?.[0]?.from;
  const place = { start: one.start, end: other.end };
  return {
    ...other,
    kind: 'interval',
    bound: 'within',
    inclusive: other.inclusive ?? true,
    periods: shareYears([{ to: period.to, ...place, ...(from ? { from } : {}) }]),
    confidence: Math.min(one.confidence, other.confidence),
    ...(other.clock?.from ? { clock: { ...one.clock, to: other.clock.from } } : {}),
    issues: [...(one.sinceIssue && !from ? (['start-missing'] as const) : []), ...(one.issues ?? []), ...(other.issues ?? [])],
  };
});

function opensRange({ kind, periods, issues, openEnded, sinceIssue }: Reading): boolean {
  if (sinceIssue) return true;
  if (openEnded || (kind !== 'interval' && kind !== 'after')) return false;
  return periods ? periods.length === 1 && periods[0]?.from === periods[0]?.to : Boolean(issues?.includes('start-missing'));
}

function closesRange({ kind, lead }: Reading, between: string): boolean {
  if (kind === 'by' && lead === 'until') return isBlank(between) || between.trim() === ',';
  return kind === 'interval' && lead === undefined && /^\s*[-–—→]\s*$/u.test(between);
}
