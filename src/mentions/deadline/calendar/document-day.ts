import { Temporal } from 'temporal-polyfill';
import { fixedTerm, type CalendarTerm } from './calendar-term.js';
import type { DeadlineContext } from '../deadline-mention.js';

/** The day of the document, as far as it is known to the day. */
export function documentDay({ issuedOn }: DeadlineContext): CalendarTerm | undefined {
  if (issuedOn?.length !== 'yyyy-mm-dd'.length) return undefined;
  const day = Temporal.PlainDate.from(issuedOn);
  return fixedTerm({ start: day, end: day }, 'day', 'document');
}
