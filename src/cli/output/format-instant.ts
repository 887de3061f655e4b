import { Temporal } from 'temporal-polyfill';

/** "2026-03-01T02:15:00Z" → "2026-03-01 09:15" in the machine's time zone. */
export function formatInstant(instant: string): string {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(Temporal.Now.timeZoneId());
  return local.toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ');
}
