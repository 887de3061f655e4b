import { parseAgencies } from '../../mentions/agency/parse-agencies.js';
import type { PassageFilter } from '../../store/search/matching-passages.js';
import { normalizeCharacters } from '../../text/normalize.js';

const ID = /^(?:group:)?[a-z0-9-]+(?:@[a-z0-9.?-]+)*$/u;

/** A unit by its id or in the words of a plan: "Sở Nội vụ" is that of every province, "Sở Nội vụ tỉnh Hải Dương" one; what is no known unit is looked for by its words. */
export function readUnit(text: string): NonNullable<PassageFilter['unit']> {
  const words = normalizeCharacters(text).trim();
  if (ID.test(words)) return { ids: [words] };
  const ids = parseAgencies(words).flatMap(({ value }) => (value === null ? [] : [value.replace(/@\?.*$/u, '')]));
  return ids.length > 0 ? { ids } : { name: words };
}
