import { agencyRegister } from '../../knowledge/agencies/agencies.js';
import { hasTrait } from '../../knowledge/agencies/agency-traits.js';
import { abbreviations } from '../../knowledge/agencies/unit-names.js';
import { once } from '../../knowledge/once.js';
import { foldKey, slug } from '../../text/fold.js';

/** "TC", "CT" may mean much; "KH&CN" means one field. */
const MIN_SHORT = 4;
const WORD = /[\p{L}\p{M}\p{N}]+/uy;

/**
 * The slug of a name that is in no register, its short forms written out:
 * "Vụ CCHC" → "vu-cai-cach-hanh-chinh", "Trung tâm Thống kê KH&CN" →
 * "trung-tam-thong-ke-khoa-hoc-va-cong-nghe".
 */
export function unitSlug(name: string): string {
  return authorities().reduce((words, body) => words.replaceAll(slug(body.name), body.slug), slug(writeOut(name)));
}

/** "van-phong-uy-ban-nhan-dan" is "van-phong-ubnd". */
const authorities = once(() => agencyRegister().all.filter((entry) => hasTrait(entry, 'authority')));

export function writeOut(name: string): string {
  let written = '';
  for (let at = 0; at < name.length;) {
    const full = /^\p{Lu}{2}/u.test(name.slice(at, at + 4)) ? fullFormAt(name, at) : undefined;
    WORD.lastIndex = at;
    const end = full?.end ?? (WORD.test(name) ? WORD.lastIndex : at + 1);
    written += full?.words ?? name.slice(at, end);
    at = end;
  }
  return written;
}

/** From the table of short forms, else the field of a department: "KH&CN" of Sở Khoa học và Công nghệ. */
function fullFormAt(name: string, offset: number): { words: string; end: number } | undefined {
  const abbreviation = abbreviations().longestAt(name, offset);
  const known = abbreviation?.values.find(
    ({ behind }) => behind.length === 0 || behind.some((word) => foldKey(name).startsWith(`${word} `)),
  );
  if (abbreviation && known) return { words: known.full, end: abbreviation.end };
  const field = agencyRegister().fieldAt('Sở', name, offset);
  const words = field?.values[0]?.name.replace(/^Sở /u, '');
  if (!field || words === undefined) return undefined;
  const short = name.slice(offset, field.end);
  const isTooShort = short.length < MIN_SHORT || slug(words).startsWith(slug(short));
  return isTooShort ? undefined : { words, end: field.end };
}
