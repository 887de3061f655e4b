import { areaWords, groupNouns, knownGroups, unitHeads, type GroupNoun, type GroupRelation, type KnownGroup } from '../../../knowledge/agency-words.js';
import { slug } from '../../../text/fold.js';
import { endOfJoint, endOfMatch, isCapitalAt, isFollowedBy, oneLine, skipBlank } from '../scan.js';
import { ownArea, ownLevel, resolveAreas } from '../resolve-area.js';
import { unitSlug } from '../unit-slug.js';
import type { Viewpoint } from '../viewpoint.js';
import { endOfUnitName } from './unit-name.js';
import { beginsUnit } from './unit-start.js';
import { readQualifiers, type Qualifiers } from './qualifiers.js';

/** A plural that names its members by kind only: "các phòng, đơn vị trực thuộc Sở". */
export interface Group {
  /** Without "group:". */
  readonly slug: string;
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

/** các  |  tất cả các  |  toàn thể  |  từng */
const QUANTIFIER = /(?:(?:tất cả|toàn thể|toàn bộ|một số|100%) )?(?:các |\d{1,3} )?/iuy;
const ONE_OF_EACH = /(?:mọi|từng|mỗi|những) /iuy;
const MASS_ORGANISATIONS = new Set(['đoàn thể', 'tổ chức chính trị - xã hội', 'hội', 'doanh nghiệp']);
const MAX_NOUNS = 12;
const RELATION_WORDS: Record<GroupRelation, string> = {
  concerned: 'liên quan',
  subordinate: 'trực thuộc',
  specialised: 'chuyên môn',
  assigned: 'được phân công',
};

export function readGroup(text: string, start: number, viewpoint: Viewpoint): Group | undefined {
  const from = endOfMatch(ONE_OF_EACH, text, start) ?? endOfMatch(QUANTIFIER, text, start) ?? start;
  const list = readNouns(text, from);
  if (!list) return undefined;
  const qualifiers = readQualifiers(text, list.end, viewpoint);
  const nouns = list.nouns.map(({ noun }) => noun);
  const [first] = list.nouns;
  const end = from > start ? endOfFurtherWords(text, qualifiers, viewpoint) : qualifiers.end;
  const further = oneLine(text.slice(qualifiers.end, end));
  const known = further === '' ? knownGroups().find((group) => isGroup(group, nouns, qualifiers.relation)) : undefined;
  return {
    slug: known?.slug ?? slug(`${ownSlug(list.nouns, qualifiers)} ${further}`),
    owner: ownerOf(known?.scope ?? (further === '' ? first.scope : 'none'), qualifiers, viewpoint),
    kind: first.kind,
    end,
    nouns,
    hasQuantifier: from > start,
    isKnown: known !== undefined,
    isOfUnits: first.kind === 'group' && first.scope === 'issuer',
  };
}

/** "Các doanh nghiệp bưu chính, viễn thông": small words that belong to the kind, in a cell. */
function endOfFurtherWords(text: string, { end }: Qualifiers, viewpoint: Viewpoint): number {
  const start = skipBlank(text, end);
  return viewpoint.isCell && start > end && /^\p{Ll}/u.test(text.slice(start, start + 2)) && endOfJoint(text, end) === undefined
    ? endOfUnitName(text, end, viewpoint)
    : end;
}

interface NounList {
  readonly nouns: readonly [GroupNoun, ...GroupNoun[]];
  readonly end: number;
}

/** "sở, ban, ngành"; stops before a unit with a name of its own and before mass organisations, which are no offices. */
function readNouns(text: string, offset: number): NounList | undefined {
  const first = nounAt(text, offset);
  if (!first) return undefined;
  const nouns: [GroupNoun, ...GroupNoun[]] = [first.noun];
  let end = first.end;
  for (let next = nounAfter(text, end); next && nouns.length < MAX_NOUNS; next = nounAfter(text, end)) {
    if (nouns[0].noun === 'sở' && MASS_ORGANISATIONS.has(next.noun.noun)) break;
    nouns.push(next.noun);
    end = next.end;
  }
  return { nouns, end };
}

function nounAfter(text: string, offset: number): ReturnType<typeof nounAt> {
  const joint = text[offset] === '/' ? offset + 1 : endOfJoint(text, offset);
  if (joint === undefined || text.slice(offset, joint).includes(';')) return undefined;
  const next = nounAt(text, joint);
  const isName = next && isCapitalAt(text, skipBlank(text, next.end)) && beginsUnit(text, joint);
  return isName ? undefined : next;
}

function nounAt(text: string, offset: number): { noun: GroupNoun; end: number } | undefined {
  const match = groupNouns().longestAt(text, offset);
  const noun = match?.values[0];
  return match && noun && !isOtherWord(text, offset, match.end) ? { noun, end: match.end } : undefined;
}

/** "hội" in "hội nghị", "xã" in "xã hội" */
function isOtherWord(text: string, start: number, end: number): boolean {
  const head = unitHeads().longestAt(text, start) ?? areaWords().longestAt(text, start);
  return head?.end === end && isFollowedBy(text, end, head.values[0]?.notBefore ?? []);
}

function isGroup(group: KnownGroup, nouns: readonly string[], relation: GroupRelation | undefined): boolean {
  if (group.relation !== undefined && group.relation !== relation) return false;
  return group.nouns.every((noun) => nouns.includes(noun)) && nouns.every((noun) => group.nouns.includes(noun) || group.optional.includes(noun));
}

/** The words without "các": nouns, relation, then what limits the group. */
function ownSlug(nouns: readonly GroupNoun[], { relation, owner, level, others }: Qualifiers): string {
  const [first] = nouns;
  const isOfOwner = first?.scope !== 'none';
  const words = [
    ...nouns.map(({ noun }) => noun),
    ...(relation ? [RELATION_WORDS[relation]].filter(() => !(relation === 'subordinate' && owner?.body)) : []),
    ...others,
    ...(owner?.body && !isOfOwner ? [relation === 'subordinate' ? 'thuộc' : '', owner.words] : []),
    ...(level !== undefined && !isOfOwner ? [level.words] : []),
  ];
  return unitSlug(oneLine(words.join(' ')));
}

function ownerOf(scope: KnownGroup['scope'], { owner, areas }: Qualifiers, viewpoint: Viewpoint): string | undefined {
  if (scope === 'none') return undefined;
  if (owner) return owner.id ?? '?';
  if (scope === 'issuer') return areas.length > 0 && !viewpoint.isCommittee ? resolveAreas(areas, viewpoint).area : (viewpoint.issuer ?? '?');
  return areas.length > 0 ? resolveAreas(areas, viewpoint).area : ownArea(ownLevel(viewpoint), viewpoint).area;
}
