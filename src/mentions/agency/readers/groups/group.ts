import {
  groupKinds,
  groupNouns,
  knownGroups,
  type GroupNoun,
  type GroupRelation,
  type KnownGroup,
} from '../../../../knowledge/agencies/group-words.js';
import { ownLevel } from '../../resolve-area.js';
import { endOfJoint, endOfMatch, isCapitalAt, oneLine, skipBlank } from '../../scan.js';
import { unitSlug } from '../../unit-slug.js';
import { organisationOf, type Viewpoint } from '../../viewpoint.js';
import { areaWordAt } from '../areas/area-word.js';
import { ownerOfGroup, wordsOfGroup } from './group-id.js';
import { readNouns, type NounList } from './group-nouns.js';
import { readQualifiers } from './qualifiers.js';
import { endOfUnitName } from '../units/unit-name.js';

/** A plural that names its members by kind only: "các phòng, đơn vị trực thuộc Sở". */
export interface Group {
  /** Without "group:". */
  readonly slug: string;
  /** Slug of the words as they stand; where the group has a name of its own, without the level, which says nothing more. */
  readonly words: string;
  /** Id of the body or area it belongs to. */
  readonly owner: string | undefined;
  readonly kind: 'group' | 'person';
  readonly end: number;
  readonly nouns: readonly string[];
  readonly hasQuantifier: boolean;
  readonly isKnown: boolean;
  /** Made of units that a body has, not of bodies or people. */
  readonly isOfUnits: boolean;
}

/** các  |  tất cả các  |  toàn thể  |  12 */
const QUANTIFIER = /(?:(?:tất cả|toàn thể|toàn bộ|một số|100%) )?(?:các |\d{1,3} )?/iuy;
/** từng  |  mỗi */
const ONE_OF_EACH = /(?:mọi|từng|mỗi|những) /iuy;
export function readGroup(text: string, start: number, viewpoint: Viewpoint): Group | undefined {
  const from = endOfMatch(ONE_OF_EACH, text, start) ?? endOfMatch(QUANTIFIER, text, start) ?? start;
  const list = readNouns(text, from);
  if (!list) return undefined;
  const [first] = list.nouns;
  const nouns = list.nouns.map(({ noun }) => noun);
  const kindsEnd = from > start || meansAllOfKind(text, start, viewpoint) ? endOfKinds(text, list, viewpoint) : list.end;
  const qualifiers = readQualifiers(text, kindsEnd, viewpoint);
  const end = from > start ? endOfFurtherWords(text, qualifiers.end, viewpoint) : qualifiers.end;
  const further = oneLine(`${text.slice(list.end, kindsEnd)} ${text.slice(qualifiers.end, end)}`);
  const known =
    further === '' && !qualifiers.isOfMany ? knownGroups().find((group) => isGroup(group, nouns, qualifiers.relation)) : undefined;
  const words = unitSlug(`${wordsOfGroup(list.nouns, known ? { ...qualifiers, level: undefined } : qualifiers)} ${further}`);
  return {
    slug: known?.slug ?? words,
    words,
    owner: ownerOfGroup(known?.scope ?? (further === '' ? scopeOf(list, viewpoint) : 'none'), qualifiers, viewpoint),
    kind: first.kind,
    end,
    nouns,
    hasQuantifier: from > start,
    isKnown: known !== undefined,
    isOfUnits: first.kind === 'group' && first.scope === 'issuer',
  };
}

/** "Các ban" are an organisation's own in its papers, those of the province elsewhere. */
function scopeOf({ nouns }: NounList, viewpoint: Viewpoint): GroupNoun['scope'] {
  return nouns.every(({ noun }) => noun === 'ban') && organisationOf(viewpoint) !== undefined ? 'issuer' : nouns[0].scope;
}

/** "trường cao đẳng, trường trung cấp" in small letters: where a commune may have one of a kind, a province and a district have many. */
function meansAllOfKind(text: string, start: number, viewpoint: Viewpoint): boolean {
  return viewpoint.isCell && /^\p{Ll}/u.test(text.slice(start, start + 2)) && viewpoint.isCommittee && ownLevel(viewpoint) !== 'commune';
}

/** "mầm non, tiểu học và THCS" behind "trường", "trường cao đẳng, trường trung cấp", but not "Mầm non" of "trường Mầm non Hải An". */
function endOfKinds(text: string, { nouns, end }: NounList, viewpoint: Viewpoint): number {
  const noun = nouns.at(-1)?.noun ?? '';
  let last = end;
  for (let start = skipBlank(text, end); start > last; start = endOfJoint(text, last) ?? last) {
    if (text.slice(last, start).includes(';')) break;
    const again = groupNouns().longestAt(text, start);
    const kind = groupKinds().longestAt(text, again?.values[0]?.noun === noun ? skipBlank(text, again.end) : start);
    if (!kind?.values.includes(noun)) break;
    last = kind.end;
  }
  const next = skipBlank(text, last);
  const isNamed = isCapitalAt(text, next) || (viewpoint.isCell && areaWordAt(text, next) !== undefined);
  return isNamed ? end : last;
}

/** "Các doanh nghiệp bưu chính, viễn thông": small words that belong to the kind, in a cell. */
function endOfFurtherWords(text: string, end: number, viewpoint: Viewpoint): number {
  const start = skipBlank(text, end);
  const isFurther = viewpoint.isCell && start > end && /^\p{Ll}/u.test(text.slice(start, start + 2));
  return isFurther && endOfJoint(text, end) === undefined ? endOfUnitName(text, end, viewpoint) : end;
}

function isGroup(group: KnownGroup, nouns: readonly string[], relation: GroupRelation | undefined): boolean {
  if (group.relation !== undefined && group.relation !== relation) return false;
  const allowed = new Set([...group.nouns, ...group.optional]);
  return group.nouns.every((noun) => nouns.includes(noun)) && nouns.every((noun) => allowed.has(noun));
}
