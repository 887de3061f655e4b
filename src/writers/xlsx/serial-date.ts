import { Temporal } from 'temporal-polyfill';
import { VIETNAM } from '../../text/vietnam-time.js';

/** The day that spreadsheets count as 0. */
const EPOCH = Temporal.PlainDate.from('1899-12-30');
/** Before it, spreadsheets disagree: Excel has a 29 February 1900. */
const FIRST_DAY = '1900-03-01';
const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const SECONDS_A_DAY = 86_400;

/** "2020-01-31" → 43861; undefined for what is no whole date or one that spreadsheets cannot count. */
export function serialDate(date: string): number | undefined {
  if (!DAY.test(date) || date < FIRST_DAY) return undefined;
  return EPOCH.until(Temporal.PlainDate.from(date), { largestUnit: 'days' }).days;
}

/** An instant in UTC → day and time in Vietnam; the time, in whole seconds, is a fraction of a day. */
export function serialInstant(instant: string): number | undefined {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(VIETNAM);
  const day = serialDate(local.toPlainDate().toString());
  const seconds = (local.hour * 60 + local.minute) * 60 + local.second;
  return day === undefined ? undefined : day + seconds / SECONDS_A_DAY;
}
