import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { VIETNAM } from '../text/vietnam-time.js';

/** A day, or some hours of one, in a calendar. */
export interface CalendarEvent {
  /** The same for the same event every time, so that a calendar renews it and does not double it. */
  uid: string;
  /** An instant in UTC: when the event became known. */
  stamp: string;
  /** ISO 8601 date; of a rule, its first day. */
  day: string;
  /** "08:00" in Vietnam; without it the event takes the whole day. */
  from?: string | undefined;
  to?: string | undefined;
  /** RFC 5545 without DTSTART. */
  rule?: string | undefined;
  summary: string;
  description: string;
  categories: readonly string[];
}

/** A line has 75 bytes at most, and the library does not count the blank that a folded line begins with. */
ICAL.foldLength = 74;
const START = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//kehoach//kehoach//VI', 'CALSCALE:GREGORIAN', ''].join('\r\n');

/** A calendar (RFC 5545), event by event; they take nobody's time (TRANSPARENT). */
export async function* writeCalendar(events: AsyncIterable<CalendarEvent>): AsyncGenerator<string> {
  yield START;
  for await (const event of events) yield `${component(event).toString()}\r\n`;
  yield 'END:VCALENDAR\r\n';
}

function component(event: CalendarEvent): ICAL.Component {
  const written = new ICAL.Component('vevent');
  written.addPropertyWithValue('uid', event.uid);
  written.addPropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(`${event.stamp.slice(0, 19)}Z`));
  written.addPropertyWithValue('dtstart', timeOf(event.day, event.from));
  if (event.from !== undefined && event.to !== undefined) written.addPropertyWithValue('dtend', timeOf(event.day, event.to));
  if (event.rule !== undefined) written.addPropertyWithValue('rrule', ICAL.Recur.fromString(event.rule));
  written.addPropertyWithValue('summary', event.summary);
  written.addPropertyWithValue('description', event.description);
  for (const category of event.categories) written.addPropertyWithValue('categories', category);
  written.addPropertyWithValue('transp', 'TRANSPARENT');
  return written;
}

function timeOf(day: string, clock: string | undefined): ICAL.Time {
  if (clock === undefined) return ICAL.Time.fromDateString(day);
  const instant = Temporal.PlainDateTime.from(`${day}T${clock}`).toZonedDateTime(VIETNAM).toInstant();
  return ICAL.Time.fromDateTimeString(instant.toString());
}
