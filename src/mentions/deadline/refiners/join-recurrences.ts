import { isBlank, isExplaining, isListing, neighbourRefiner, type Merge } from './neighbours.js';
import { recurrence } from '../calendar/recurrence.js';
import type { Reading, Recurrence } from '../readings/reading.js';
import { yearlyRule } from '../calendar/yearly-rule.js';

/** No cell lists more; a longer list is no cell. */
const MOST_RULES = 12;

/** "Hàng tuần / Hàng tháng", "Định kỳ" + "02 lần/năm", "4 lần/năm (mỗi quý 01 lần)": one recurrence in several words. */
const listed: Merge = (one, other, between) => {
  if (!one.recurrence || !other.recurrence || one.kind !== 'recurring' || other.kind !== 'recurring') return undefined;
  if (one.what !== other.what) return undefined;
  if (isUnknown(one) && isExplaining(between)) return { ...other, lead: one.lead ?? other.lead ?? 'other' };
  if (isCount(one) && other.timesPerPeriod === undefined && /^\s*\(\s*$/u.test(between))
    return { ...other, timesPerPeriod: one.timesPerPeriod };
  const isSimple = [one, other].every((reading) => !reading.recurrence?.due && !isCount(reading) && !isUnknown(reading));
  if (!isSimple || !isListing(between) || isBlank(between) || one.recurrence.rules.length >= MOST_RULES) return undefined;
  return { ...one, recurrence: recurrence(...one.recurrence.every, ...other.recurrence.every) };
};

/** "Hàng quý" + "(trước ngày 15 của tháng cuối quý)": the rule says all that the spacing says. */
const specified: Merge = (one, other, between) => {
  const isRule = other.kind === 'recurring' && !isSpacing(other) && !isCount(other);
  if (!isSpacing(one) || !isRule || !isExplaining(between)) return undefined;
  return one.recurrence.every[0] === other.recurrence?.every[0] ? other : undefined;
};

/** "Hàng tháng" + "trước ngày 20", "trước ngày 15" + "hằng tháng". */
export const dayOfMonth: Merge = (one, other, between) => {
  const [spacing, day] = one.part === 'day-of-month' ? [other, one] : [one, other];
  if (!isSpacing(spacing) || !day.daysOfMonth || !isExplaining(between)) return undefined;
  const [rule] = spacing.recurrence.rules;
  if (!rule?.startsWith('FREQ=MONTHLY')) return undefined;
  const rules = [`${rule};BYMONTHDAY=${day.daysOfMonth.join(',')}`];
  return { ...spacing, ...pick(day), recurrence: { every: spacing.recurrence.every, rules, due: true } };
};

/** "hàng tuần" + "(trước 16h00 thứ Năm)", "mỗi tuần một lần" + "vào chiều thứ Sáu". */
const dayOfWeek: Merge = (one, other, between) => {
  if (!isSpacing(one) || one.recurrence?.every[0] !== 'P1W' || !other.daysOfWeek || !isExplaining(between)) return undefined;
  const rules = [`FREQ=WEEKLY;BYDAY=${other.daysOfWeek.join(',')}`];
  return { ...one, ...pick(other), recurrence: { every: one.recurrence.every, rules, due: true, precision: 'day' } };
};

/** "Hằng năm" + "trước ngày 15/12", "Quý IV" + "hằng năm", "Hàng năm" + "(Quý IV)". */
export const yearly: Merge = (one, other, between) => {
  const [spacing, dated] = one.periods ? [other, one] : [one, other];
  const isReached = spacing === one ? isExplaining(between) : /^\s*\(?\s*$/u.test(between);
  if (!isSpacing(spacing) || spacing.recurrence.every[0] !== 'P1Y' || !isReached || !isYearless(dated)) return undefined;
  const rule = yearlyRule(dated.periods ?? []);
  return rule && { ...spacing, ...pick(dated), recurrence: rule };
};

/** "Hàng năm, giai đoạn 2021 - 2025", "hằng quý trong năm 2020": the words bound the occurrences. */
const bounded: Merge = (one, other, between) => {
  if (one.kind !== 'recurring' || one.periods || !other.periods || !isExplaining(between)) return undefined;
  const isOneStretch = other.kind === 'interval' && other.periods.length === 1 && (isBlank(between) || isLong(other));
  return isOneStretch || other.kind === 'after' ? { ...one, periods: other.periods, bound: other.bound ?? 'within' } : undefined;
};

const RULES = [listed, specified, dayOfMonth, dayOfWeek, yearly, bounded];

export const joinRecurrences = neighbourRefiner('join-recurrences', (one, other, between) => {
  for (const merge of RULES) {
    const merged = merge(one, other, between);
    if (merged) return merged;
  }
  return undefined;
});

function isUnknown({ recurrence: rule, timesPerPeriod }: Reading): boolean {
  return rule?.rules.length === 0 && timesPerPeriod === undefined;
}

function isCount({ timesPerPeriod }: Reading): boolean {
  return timesPerPeriod !== undefined;
}

type Spacing = Reading & { readonly recurrence: Recurrence };

const BARE_RULE = /^FREQ=[A-Z]+(?:;INTERVAL=\d+)?$/u;

/** A spacing and nothing else: "hằng năm". */
function isSpacing(reading: Reading): reading is Spacing {
  const { kind, recurrence: rule, timesPerPeriod, periods, what } = reading;
  const isBare = rule?.rules.length === 1 && BARE_RULE.test(rule.rules[0] ?? '') && !rule.due;
  return kind === 'recurring' && isBare && !timesPerPeriod && !periods && what === undefined;
}

function isYearless({ kind, periods }: Reading): boolean {
  if ((kind !== 'interval' && kind !== 'by') || periods === undefined) return false;
  return periods.every(({ from, to }) => to.year === undefined && from?.year === undefined && to.precision !== 'year');
}

function isLong({ periods }: Reading): boolean {
  return periods?.every(({ to }) => to.precision === 'year' || to.precision === 'years') ?? false;
}

/** What a due day brings along to its rule. */
function pick({ inclusive, clock, lead, approximate }: Reading): Partial<Reading> {
  return {
    ...(inclusive === undefined ? {} : { inclusive }),
    ...(clock === undefined ? {} : { clock }),
    ...(lead === undefined ? {} : { lead }),
    ...(approximate === undefined ? {} : { approximate }),
  };
}
