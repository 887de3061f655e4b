import { areaWords } from '../../../knowledge/agency-words.js';
import { endOfDash, endOfJoint, endOfMatch, isFollowedBy, skipBlank } from '../scan.js';

/** All bodies of one kind on a level: "cấp huyện", "các huyện, thị xã, thành phố", "các cấp". */
export interface PluralLevel {
  /** As in ids of groups. */
  readonly slug: 'cap-tinh' | 'cap-huyen' | 'cap-xa' | 'cac-cap';
  readonly end: number;
}

const LEVELS = { province: 'cap-tinh', city: 'cap-huyen', district: 'cap-huyen', commune: 'cap-xa' } as const;
const MAX_KINDS = 6;
/** các cấp  |  3 cấp */
const EVERY_LEVEL = /(?:các|\d|hai|ba) cấp(?![\p{L}\p{N}])/iuy;
const LEVEL = /cấp /iuy;
/** "các "  |  "11 "  |  "tất cả các " */
const QUANTIFIER = /(?:tất cả )?(?:các|\d{1,3}) /iuy;

export function readPluralLevel(text: string, offset: number): PluralLevel | undefined {
  const start = skipBlank(text, offset);
  if (start === offset && offset > 0) return undefined;
  const every = endOfMatch(EVERY_LEVEL, text, start);
  if (every !== undefined) return { slug: 'cac-cap', end: every };
  return readLevelWord(text, start) ?? readKinds(text, start);
}

/** "cấp huyện" */
function readLevelWord(text: string, start: number): PluralLevel | undefined {
  const from = endOfMatch(LEVEL, text, start);
  const word = from === undefined ? undefined : areaWordAt(text, from);
  return word && { slug: LEVELS[word.level], end: word.end };
}

/** "các huyện, thị xã, thành phố"; without "các" only when two kinds are named: "quận, huyện". */
function readKinds(text: string, start: number): PluralLevel | undefined {
  const afterQuantifier = endOfMatch(QUANTIFIER, text, start);
  const first = areaWordAt(text, afterQuantifier ?? start);
  if (!first) return undefined;
  let end = first.end;
  let kinds = 1;
  for (let next = kindAfter(text, end); next && kinds < MAX_KINDS && LEVELS[next.level] === LEVELS[first.level]; next = kindAfter(text, end)) {
    end = next.end;
    kinds += 1;
  }
  const isProvince = first.level === 'province';
  const level = first.level === 'city' && kinds > 1 ? 'cap-huyen' : LEVELS[first.level];
  return afterQuantifier !== undefined || (kinds > 1 && !isProvince) ? { slug: level, end } : undefined;
}

function kindAfter(text: string, offset: number): ReturnType<typeof areaWordAt> {
  const next = endOfJoint(text, offset) ?? endOfDash(text, offset);
  return next === undefined ? undefined : areaWordAt(text, next);
}

function areaWordAt(text: string, offset: number): { level: keyof typeof LEVELS; end: number } | undefined {
  const match = areaWords().longestAt(text, offset);
  const word = match?.values[0];
  return match && word && !isFollowedBy(text, match.end, word.notBefore) ? { level: word.level, end: match.end } : undefined;
}
