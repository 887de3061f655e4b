import { agencyRegister } from '../../knowledge/agencies/agencies.js';
import { slugOfAgency } from '../../knowledge/agencies/agency-id.js';
import type { AgencyContext, AgencyMention, ShortName } from './agency-mention.js';
import { CONFIDENCE } from './build-mention.js';
import { isInitialsOf } from './initials.js';
import { parseAgencies } from './parse-agencies.js';
import { unitSlug } from './unit-slug.js';

// Phòng TC,TT&XDLL | Ban TĐKT | P.KHTH
const SHORTENED =
  /(?<![\p{L}\p{M}])(?:\p{Lu}\p{Ll}{1,5}(?: \p{Ll}{1,6})?|P)\.? ?(\p{Lu}{2,8}(?:(?: ?[,&-] ?| )\p{Lu}{1,8}){0,4})(?![\p{L}\p{M}])/gu;
// VPĐKĐĐ
const BARE = /(?<![\p{L}\p{M}&/-])\p{Lu}{4,10}(?![\p{L}\p{M}&/-])/gu;
/** Where a list of names may part. */
const JOINT = / ?[,&-] ?| /gu;

/** No paper has more of them; each is held against each name. */
const MAX_SHORTS = 100;
const MAX_CELLS = 3000;

/** Phòng Tổ chức, Tuyên truyền và Xây dựng lực lượng */
const OF_FIELDS = /^[^,;]{4,60}, [^;]{2,60} và /u;
const SMALL_WORD = /^ \p{Ll}/u;

/**
 * Names that the cells of a paper teach: short ones that it uses without a
 * word, being the initials of one alone of the units that it names in full, and
 * names that running text alone would part: of several fields, at the comma, or
 * with which another name begins ("Phòng Kế hoạch - Nghiệp vụ | tín dụng").
 * What is known elsewhere is left as it is.
 *
 * @param cells texts that name units and little else
 */
export function namesInUse(cells: readonly string[], context: AgencyContext): ShortName[] {
  const shorts = shortsIn(cells)
    .slice(0, MAX_SHORTS)
    .filter((short) => !isKnown(short, context));
  if (shorts.length === 0 && !cells.some((cell) => isParted(cell))) return [];
  const units = unitsNamedIn(cells.slice(0, MAX_CELLS), context);
  const initials = shorts.flatMap((short) => {
    const meant = new Map(units.filter(({ name }) => isShortOf(short, name)).map((unit) => [unit.value, unit]));
    const [unit] = meant.size === 1 ? meant.values() : [];
    return unit ? [toShortName(short, unit)] : [];
  });
  const parted = units
    .filter(
      ({ name, value }) => isParted(name) && unitSlug(name) === slugOfAgency(value) && !isKnown(name, context) && isWholeIn(cells, name),
    )
    .map((unit) => toShortName(unit.name, unit));
  return [...initials, ...parted];
}

/** Running text would take only its beginning for the name. */
function isParted(name: string): boolean {
  const known = agencyRegister().longestAt(name, 0);
  return OF_FIELDS.test(name) || (known !== undefined && SMALL_WORD.test(name.slice(known.end)));
}

/** What may follow a name that is whole: an owner behind it ("Phòng CSGT Công an tỉnh") belongs to it. */
const END = /^\s*(?:$|[,;.:()]| và )/u;

/** Each also without what stands behind its joints, for "Phòng TC, VP" are two; none that an owner follows anywhere. */
function shortsIn(cells: readonly string[]): string[] {
  const found = cells.flatMap((cell) => [...cell.matchAll(SHORTENED), ...cell.matchAll(BARE)].flatMap((match) => partsOf(match)));
  const owned = new Set(found.filter(({ isWhole }) => !isWhole).map(({ short }) => short));
  return [...new Set(found.map(({ short }) => short))].filter((short) => !owned.has(short));
}

function partsOf({ 0: whole, 1: field = whole, index, input }: RegExpExecArray): { short: string; isWhole: boolean }[] {
  const head = whole.length - field.length;
  const ends = [...Array.from(field.matchAll(JOINT), (joint) => head + joint.index), whole.length];
  return ends.map((end) => ({ short: whole.slice(0, end), isWhole: END.test(input.slice(index + end)) }));
}

function unitsNamedIn(cells: readonly string[], context: AgencyContext): NamedUnit[] {
  const units = cells.flatMap((cell) => parseAgencies(cell, context)).filter(isNamedInFull);
  return [...new Map(units.map((unit) => [`${unit.value} ${unit.name}`, unit])).values()];
}

type NamedUnit = AgencyMention & { value: string };

function isNamedInFull(unit: AgencyMention): unit is NamedUnit {
  return unit.value !== null && unit.kind === 'agency' && !/\p{Lu}{2}/u.test(unit.name);
}

/** "Phòng TC,TT&XDLL": the head stands in full, or everything is initials. */
function isShortOf(short: string, name: string): boolean {
  const [head = '', ...field] = name.split(' ');
  const ownHead = /^\p{Lu}\p{Ll}+(?: \p{Ll}+)?(?= )/u.exec(short)?.[0] ?? '';
  if (ownHead !== '') return name.startsWith(`${ownHead} `) && isInitialsOf(short.slice(ownHead.length), name.slice(ownHead.length));
  return isInitialsOf(short, name) || (short.startsWith('P') && head.startsWith('P') && isInitialsOf(short.slice(1), field.join(' ')));
}

function isWholeIn(cells: readonly string[], name: string): boolean {
  return cells.every((cell) =>
    cell
      .split(name)
      .slice(1)
      .every((after) => END.test(after)),
  );
}

function isKnown(short: string, context: AgencyContext): boolean {
  const units = parseAgencies(short, context);
  return units.length === 1 && units.every(({ value, confidence }) => value !== null && confidence >= CONFIDENCE.group);
}

function toShortName(short: string, { value, name, kind, of }: NamedUnit): ShortName {
  return { short, value, name, kind, ...(of === undefined ? {} : { of }) };
}
