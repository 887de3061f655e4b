import { groupNouns, knownGroups, type GroupNoun, type GroupRelation, type KnownGroup } from '../../../knowledge/agency-words.js';
import { slug } from '../../../text/fold.js';
import { endOfJoint, endOfMatch, isCapitalAt, oneLine, skipBlanks } from '../scan.js';
import { ownArea, ownLevel, resolveAreas } from '../resolve-area.js';
import type { Viewpoint } from '../viewpoint.js';
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
}

/** các  |  tất cả các  |  toàn thể  |  từng */
const QUANTIFIER = /(?:(?:tất {1,3}cả|toàn {1,3}thể|toàn {1,3}bộ|một {1,3}số|100%) {1,3})?(?:các {1,3}|\d{1,3} {1,3})?/iuy;
const ONE_OF_EACH = /(?:mọi|từng|mỗi|những) {1,3}/iuy;
const MASS_ORGANISATIONS = new Set(['đoàn thể', 'tổ chức chính trị - xã hội', 'hội', 'doanh nghiệp']);
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
  const known = knownGroups().find((group) => isGroup(group, nouns, qualifiers.relation));
  const [first] = list.nouns;
  return {
    slug: known?.slug ?? ownSlug(list.nouns, qualifiers),
    owner: ownerOf(known?.scope ?? first.scope, qualifiers, viewpoint),
    kind: first.kind,
    end: qualifiers.end,
    nouns,
    hasQuantifier: from > start,
    isKnown: known !== undefined,
  };
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
  for (let next = nounAfter(text, end); next; next = nounAfter(text, end)) {
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
  const isName = next && isCapitalAt(text, skipBlanks(text, next.end)) && beginsUnit(text, joint);
  return isName ? undefined : next;
}

function nounAt(text: string, offset: number): { noun: GroupNoun; end: number } | undefined {
  const match = groupNouns().longestAt(text, offset);
  const noun = match?.values[0];
  return match && noun && { noun, end: match.end };
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
    ...(owner?.body && !isOfOwner ? ['thuộc', owner.words] : []),
    ...(level !== undefined && !isOfOwner ? [level.words] : []),
  ];
  return slug(oneLine(words.join(' ')));
}

function ownerOf(scope: KnownGroup['scope'], { owner, areas }: Qualifiers, viewpoint: Viewpoint): string | undefined {
  if (scope === 'none') return undefined;
  if (owner) return owner.id ?? '?';
  if (scope === 'issuer') return areas.length > 0 && !viewpoint.isCommittee ? resolveAreas(areas, viewpoint).area : (viewpoint.issuer ?? '?');
  return areas.length > 0 ? resolveAreas(areas, viewpoint).area : ownArea(ownLevel(viewpoint), viewpoint).area;
}
