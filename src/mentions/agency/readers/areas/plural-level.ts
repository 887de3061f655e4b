import { centreWords } from '../../../../knowledge/agencies/centre-words.js';
import { areaKinds } from '../../../../knowledge/agencies/area-words.js';
import { slug as slugOf } from '../../../../text/fold.js';
import { WORD_END } from '../../../../text/patterns.js';
import { endOfDash, endOfJoint, endOfMatch, skipBlank } from '../../scan.js';
import { areaWordAt, type FoundAreaWord } from './area-word.js';
import { endOfPlace } from './place-name.js';

/** All bodies of one kind on a level: "cấp huyện", "các huyện, thị xã, thành phố", "các cấp"; "cùng cấp" is that of each unit spoken to. */
export interface PluralLevel {
  /** As in ids of groups. */
  readonly slug: 'cap-tinh' | 'cap-huyen' | 'cap-xa' | 'cac-cap' | 'cung-cap' | `tuyen-${string}`;
  /** Where the area begins to which all of them belong: "tỉnh Quảng Bình". */
  readonly areaFrom?: number;
  readonly end: number;
}

const LEVELS = { province: 'cap-tinh', city: 'cap-huyen', district: 'cap-huyen', commune: 'cap-xa' } as const;
/** Kinds of areas that are named behind the first. */
const MOST_OTHERS = 5;
/** các cấp  |  3 cấp */
const EVERY_LEVEL = /(?:các|\d|hai|ba) cấp(?![\p{L}\p{N}])/iuy;
const SAME_LEVEL = /cùng cấp(?![\p{L}\p{N}])/iuy;
const LEVEL = /cấp /iuy;
/** tuyến tỉnh  |  tuyến huyện, xã  |  tuyến Trung ương  |  tuyến cơ sở */
const STEP = `(?:${areaKinds('province', 'city', 'district', 'commune')}|${centreWords}|cơ sở|trên|dưới)${WORD_END}`;
const TIER = new RegExp(`tuyến ${STEP}(?:(?:, | và )${STEP}){0,3}`, 'iuy');
/** trực thuộc Trung ương  |  trực thuộc TW */
const OF_CENTRE = new RegExp(` (?:trực )?thuộc ${centreWords}${WORD_END}`, 'iuy');
/** thuộc  |  trên địa bàn  |  trong toàn */
const WITHIN = / (?:(?:trực )?thuộc|trên địa bàn|trong)(?: toàn)? /iuy;
const WHOLE = new RegExp(`${areaKinds('province', 'city', 'district')}${WORD_END}`, 'iuy');
/** "các "  |  "11 "  |  "tất cả các " */
const QUANTIFIER = /(?:tất cả )?(?:các|\d{1,3}) /iuy;

export function readPluralLevel(text: string, offset: number): PluralLevel | undefined {
  const start = skipBlank(text, offset);
  if (start === offset && offset > 0) return undefined;
  const every = endOfMatch(EVERY_LEVEL, text, start);
  if (every !== undefined) return { slug: 'cac-cap', end: every };
  const same = endOfMatch(SAME_LEVEL, text, start);
  if (same !== undefined) return { slug: 'cung-cap', end: same };
  return readTier(text, start) ?? readLevelWord(text, start) ?? readKinds(text, start);
}

/** "tuyến tỉnh", "tuyến huyện, xã": as the health service divides its hospitals and stations. */
export function readTier(text: string, start: number): PluralLevel | undefined {
  const end = endOfMatch(TIER, text, start);
  return end === undefined ? undefined : { slug: `tuyen-${slugOf(text.slice(start + 'tuyến '.length, end))}`, end };
}

/** "cấp huyện", "cấp xã, thị trấn" */
function readLevelWord(text: string, start: number): PluralLevel | undefined {
  const from = endOfMatch(LEVEL, text, start);
  const first = from === undefined ? undefined : areaWordAt(text, from);
  if (!first) return undefined;
  const slug = LEVELS[first.word.level];
  const kinds = [first, ...kindsBehind(text, first.end, slug)];
  return { slug, end: kinds.findLast((kind) => kind === first || endOfPlace(text, kind.end) === undefined)?.end ?? first.end };
}

/**
 * "các huyện, thị xã, thành phố"; without "các" only when two kinds are named:
 * "quận, huyện". With provinces a city is one, too: "các tỉnh, thành phố".
 */
function readKinds(text: string, start: number): PluralLevel | undefined {
  const afterQuantifier = endOfMatch(QUANTIFIER, text, start);
  const first = areaWordAt(text, afterQuantifier ?? start);
  if (!first) return undefined;
  const level = LEVELS[first.word.level];
  const others = kindsBehind(text, first.end, level);
  const kindsEnd = others.at(-1)?.end ?? first.end;
  const end = (level === 'cap-huyen' ? endOfMatch(SHORT_KINDS, text, kindsEnd) : undefined) ?? kindsEnd;
  const central = endOfMatch(OF_CENTRE, text, end);
  if (central !== undefined) return { slug: 'cap-tinh', end: central };
  const isPlural = afterQuantifier !== undefined || (others.length > 0 && level !== 'cap-tinh');
  return isPlural ? { slug: level, ...wholeOf(text, end) } : undefined;
}

/** " trên địa bàn tỉnh", " thuộc tỉnh Hà Nam" */
function wholeOf(text: string, offset: number): Pick<PluralLevel, 'end' | 'areaFrom'> {
  const from = endOfMatch(WITHIN, text, offset);
  const end = from === undefined ? undefined : endOfMatch(WHOLE, text, from);
  return from === undefined || end === undefined ? { end: offset } : { end: endOfPlace(text, end) ?? end, areaFrom: from };
}

function isOnLevel({ word }: FoundAreaWord, level: PluralLevel['slug']): boolean {
  return LEVELS[word.level] === level || (level === 'cap-tinh' && word.level === 'city');
}

/** ", thị xã, thành phố" behind "huyện" */
function kindsBehind(text: string, offset: number, level: PluralLevel['slug']): FoundAreaWord[] {
  const kinds: FoundAreaWord[] = [];
  for (let next = kindAfter(text, offset); next && kinds.length < MOST_OTHERS && isOnLevel(next, level); next = kindAfter(text, next.end))
    kinds.push(next);
  return kinds;
}

/** "các huyện, thành, thị": towns and cities by their first syllable. */
const SHORT_KINDS = new RegExp(`(?:(?:,| và) (?:thị|thành)${WORD_END}){1,2}`, 'iuy');

function kindAfter(text: string, offset: number): FoundAreaWord | undefined {
  const next = text[offset] === '/' ? offset + 1 : (endOfJoint(text, offset) ?? endOfDash(text, offset));
  return next === undefined ? undefined : areaWordAt(text, next);
}
