import type { Instrument } from '../../../knowledge/instruments/instruments.js';
import { isValidOn } from '../../../knowledge/days/validity.js';
import type { TitleReading } from '../reading.js';
import type { DateReading } from '../reference-mention.js';

/**
 * The acts of one title that a mention may mean: by its date, else its year,
 * else the one in force when the document was written. Where that leaves
 * several, all of them.
 */
export function versionsOf(
  { instruments, year }: Pick<TitleReading, 'instruments' | 'year'>,
  date: DateReading | undefined,
  documentDate: string | undefined,
): readonly Instrument[] {
  const told = year ?? date?.year;
  if (told === undefined) return documentDate === undefined ? instruments : instruments.filter((act) => isValidOn(act, documentDate));
  const ofDay = instruments.filter(({ issuedOn }) => issuedOn === date?.value);
  if (ofDay.length > 0) return ofDay;
  const ofYear = instruments.filter(({ issuedOn }) => issuedOn.startsWith(String(told)));
  const inForce = ofYear.filter((act) => documentDate !== undefined && isValidOn(act, documentDate));
  return inForce.length === 1 ? inForce : ofYear;
}
