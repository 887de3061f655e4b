import { agencyRegister, type AgencyEntry } from '../../../knowledge/agencies/agencies.js';
import { referenceWords } from '../../../knowledge/instruments/reference-words.js';
import { foldKey } from '../../../text/fold.js';

/** The body with the longest name that the words begin with. */
export function bodyNamedAt(words: string): AgencyEntry | undefined {
  return agencyRegister().longestAt(words, 0)?.values[0];
}

// Bộ trưởng Bộ Nội vụ | Thống đốc Ngân hàng Nhà nước
const POST = new RegExp(`^${referenceWords('head')}\\s+`, 'u');

/** "LĐTBXH" that a ministry, a department and a division write without their first letter: the one that is named behind. */
export function bodyWithoutLevel(code: string, words: string | undefined): AgencyEntry | undefined {
  const named = words === undefined ? undefined : bodyNamedAt(foldKey(words).replace(POST, ''));
  return named?.codes.some((full) => full.length === code.length + 1 && full.endsWith(code)) ? named : undefined;
}

/** The words behind "của" name another central body than the symbol: the symbol counts. */
export function contradicts(agency: AgencyEntry, words: string | undefined): boolean {
  if (words === undefined || agency.level === 'party') return false;
  const key = foldKey(words).replace(POST, '');
  if (key.startsWith(foldKey(agency.name)) || agency.aliases.some((alias) => key.startsWith(foldKey(alias)))) return false;
  const named = bodyNamedAt(key);
  return named !== undefined && named.area === 'none' && named.level !== 'party' && named.slug !== agency.slug;
}
