import { centreWords } from '../../../../knowledge/agencies/centre-words.js';
import { WORD_END } from '../../../../text/patterns.js';
import type { GroupRelation } from '../../../../knowledge/agencies/group-words.js';
import { endOfMatch, oneLine, skipBlank } from '../../scan.js';
import type { Viewpoint } from '../../viewpoint.js';
import { readNamedArea, type AreaPhrase } from '../areas/area.js';
import { readBody } from '../bodies/body.js';
import { readNouns } from './group-nouns.js';
import { readOwner, type Owner } from '../owner.js';
import { readTier } from '../areas/plural-level.js';

/** What limits a group: "có liên quan", "trực thuộc Sở", "trên địa bàn tỉnh". */
export interface Qualifiers {
  readonly relation: GroupRelation | undefined;
  readonly owner: Owner | undefined;
  readonly areas: readonly AreaPhrase[];
  /** The level as ids say it: "tỉnh". */
  readonly level: { readonly words: string } | undefined;
  /** Further words that belong to the name of the group: "Trung ương", "tuyến tỉnh". */
  readonly others: readonly string[];
  /** It belongs to others like it and not to one body: "các đơn vị thuộc các Bộ". */
  readonly isOfMany: boolean;
  readonly end: number;
}

type Draft = { -readonly [Key in keyof Qualifiers]: Qualifiers[Key] };
type Reader = (text: string, offset: number, draft: Draft, viewpoint: Viewpoint) => number | undefined;

const RELATIONS: readonly (readonly [GroupRelation, RegExp])[] = [
  // có liên quan  |  liên quan
  ['concerned', sticky('(?:có )?liên quan')],
  // được phân công  |  được giao nhiệm vụ
  ['assigned', sticky('được (?:phân công|giao)(?: nhiệm vụ)?')],
  // chuyên môn  |  chuyên môn, nghiệp vụ
  ['specialised', sticky('chuyên môn(?:,? nghiệp vụ)?|nghiệp vụ')],
  // trực thuộc  |  thuộc
  ['subordinate', sticky('(?:trực )?thuộc')],
];
/** liên quan đến nội dung tọa đàm: up to the next sign */
const CONCERNING = / (?:đến|tới) [^,;:.()\n]{1,120}/uy;
/** đóng trên địa bàn  |  trong  |  ở */
const WITHIN = sticky('(?:đóng )?(?:chân )?(?:trên địa bàn|trong|ở|của)(?: toàn)?');
const OF_LEVEL = sticky('cấp');
const CENTRAL = sticky(centreWords);
const OTHERS = sticky('khác|còn lại|các cấp');
const EACH = /các /iuy;
const MAX_QUALIFIERS = 5;

export function readQualifiers(text: string, offset: number, viewpoint: Viewpoint): Qualifiers {
  const draft: Draft = { relation: undefined, owner: undefined, areas: [], level: undefined, others: [], isOfMany: false, end: offset };
  for (let count = 0; count < MAX_QUALIFIERS; count += 1) {
    const start = skipBlank(text, draft.end);
    const end =
      start === draft.end ? undefined : firstOf([readRelation, readArea, readOwnerWord, readOther], text, start, draft, viewpoint);
    if (end === undefined) break;
    draft.end = end;
  }
  return draft;
}

function firstOf(readers: readonly Reader[], text: string, start: number, draft: Draft, viewpoint: Viewpoint): number | undefined {
  for (const read of readers) {
    const end = read(text, start, draft, viewpoint);
    if (end !== undefined) return end;
  }
  return undefined;
}

function readRelation(text: string, start: number, draft: Draft, viewpoint: Viewpoint): number | undefined {
  for (const [relation, pattern] of RELATIONS) {
    const end = endOfMatch(pattern, text, start);
    if (end === undefined) continue;
    const many = relation === 'subordinate' ? readMany(text, end, draft, viewpoint) : undefined;
    if (many !== undefined) return many;
    draft.relation ??= relation;
    if (relation === 'concerned' && viewpoint.isCell) return endOfMatch(CONCERNING, text, end) ?? end;
    return relation === 'subordinate'
      ? (readOwnerWord(text, skipBlank(text, end), draft, viewpoint) ?? readArea(text, skipBlank(text, end), draft, viewpoint) ?? end)
      : end;
  }
  return undefined;
}

/** " các Bộ, ngành", " UBND các huyện" behind "thuộc" */
function readMany(text: string, offset: number, draft: Draft, viewpoint: Viewpoint): number | undefined {
  const start = skipBlank(text, offset);
  const each = endOfMatch(EACH, text, start);
  const many = each === undefined ? readBody(text, start, viewpoint) : readNouns(text, each);
  if (!many || ('kind' in many && many.kind !== 'group')) return undefined;
  draft.others = [...draft.others, `thuộc ${text.slice(each ?? start, many.end)}`];
  draft.isOfMany = true;
  return many.end;
}

/** "tỉnh", "cấp tỉnh", "trên địa bàn huyện Lệ Thủy" */
function readArea(text: string, start: number, draft: Draft, viewpoint: Viewpoint): number | undefined {
  const within = endOfMatch(WITHIN, text, start);
  const from = skipBlank(text, within ?? endOfMatch(OF_LEVEL, text, start) ?? start);
  const area = readNamedArea(text, from, viewpoint);
  if (!area && within !== undefined && text.slice(start, within).endsWith('bàn')) return within;
  if (!area || draft.areas.length > 0) return undefined;
  draft.areas = [area];
  if (within !== undefined) return area.end;
  draft.level = {
    words: oneLine(text.slice(from, area.end))
      .toLowerCase()
      .split(' ')
      .slice(0, area.level === 'city' ? 2 : 1)
      .join(' '),
  };
  return area.end;
}

function readOwnerWord(text: string, start: number, draft: Draft, viewpoint: Viewpoint): number | undefined {
  const owner = draft.owner ? undefined : readOwner(text, start, viewpoint);
  if (!owner) return undefined;
  draft.owner = owner;
  return owner.end;
}

function readOther(text: string, start: number, draft: Draft): number | undefined {
  const end = endOfMatch(CENTRAL, text, start) ?? endOfMatch(OTHERS, text, start) ?? readTier(text, start)?.end;
  if (end === undefined) return undefined;
  draft.others = [...draft.others, text.slice(start, end)];
  return end;
}

function sticky(words: string): RegExp {
  return new RegExp(`(?:${words})${WORD_END}`, 'iuy');
}
