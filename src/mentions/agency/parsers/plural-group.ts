import { unitHeads } from '../../../knowledge/agencies/unit-heads.js';
import { firstWords } from '../../../knowledge/index-words.js';
import { anyOf, WORD_START } from '../../../text/patterns.js';
import type { Parser } from '../../runner.js';
import { CONFIDENCE, unitMention, type UnitDraft } from '../build-mention.js';
import { readGroup, type Group } from '../readers/groups/group.js';
import { isCapitalAt, isItemStart, oneLine, skipBlank } from '../scan.js';
import { goesOnBehindDash } from '../readers/units/goes-on-behind-dash.js';
import { spellingsOf } from '../spellings.js';
import { isItemEnd } from '../readers/item-end.js';
import type { Viewpoint } from '../viewpoint.js';

const QUANTIFIERS = ['các', 'tất', 'toàn', 'một', '100%', 'mọi', 'từng', 'mỗi', 'những'];

/** Các sở, ban, ngành tỉnh  |  các phòng, đơn vị trực thuộc Sở  |  cơ quan, đơn vị có liên quan  |  Lãnh đạo Sở */
export const pluralGroup: Parser<UnitDraft, Viewpoint> = {
  name: 'plural-group',
  pattern: new RegExp(
    `${WORD_START}(?:\\d{1,3}(?= )|${anyOf(spellingsOf([...QUANTIFIERS, ...firstWords('agency-group-nouns.csv', 'noun')]))})`,
    'giu',
  ),
  parse({ index: start }, text, viewpoint) {
    const group = readGroup(text, start, viewpoint);
    if (!group || !isPlural(group, text, start, viewpoint)) return undefined;
    const { slug, owner, kind, end, nouns, isKnown } = group;
    return {
      ...unitMention({
        start,
        end,
        slug: `group:${slug}`,
        owner,
        name: oneLine(text.slice(start, end)),
        kind,
        confidence: isKnown ? CONFIDENCE.group : CONFIDENCE.composed,
      }),
      ...(nouns.length === 1 && nouns[0] !== undefined ? { head: capitalized(nouns[0]) } : {}),
    };
  },
};

/** "các …" is a plural; without it two kinds side by side, people, or a kind that is limited, where an item of a cell begins. */
function isPlural({ hasQuantifier, nouns, kind, end, isOfUnits }: Group, text: string, start: number, viewpoint: Viewpoint): boolean {
  const { isCell } = viewpoint;
  if (hasQuantifier) return isCell || /^(?:các|tất cả|toàn thể) /iu.test(text.slice(start, start + 10));
  if (
    nouns.length === 1 &&
    (isLabel(text, end) || isOneOfItsBody(nouns[0]) || (isOfUnits && goesOnAsName(nouns[0], text.slice(start, end))))
  )
    return false;
  if (isCell && isItemStart(text, start) && /^ ?:/u.test(text.slice(end, end + 4))) return true;
  if (kind === 'person' && nouns[0] === 'lãnh đạo') return isCell || end > start + 'lãnh đạo'.length;
  const isWholeName = !isCapitalAt(text, skipBlank(text, end)) && !goesOnBehindDash(text, end);
  if (!isCell && kind !== 'person' && isWholeName && BESIDE.test(text.slice(Math.max(0, start - 14), start)))
    return isItemEnd(text, end, viewpoint) && !SAME_LEVEL.test(text.slice(end, end + 10)) && !isSelf(text.slice(start, end), viewpoint);
  if (!isCell && kind !== 'person' && isWholeName && sharesQuantifier(text, start, viewpoint)) return isItemEnd(text, end, viewpoint);
  if (!isCell || !isItemStart(text, start) || !isWholeName) return false;
  const words = text.slice(start, end).split(/\s+/u).length;
  if (nouns.length > 1 || words > 2) return true;
  return words === 2 && !isOfUnits && isItemEnd(text, end, viewpoint);
}

/** "Đảng đoàn HĐND tỉnh": a body has only one. */
function isOneOfItsBody(noun = ''): boolean {
  return unitHeads().named(noun)[0]?.isAlone ?? false;
}

/** "Phòng Nghiệp vụ", "Phòng Chuyên môn": one division of that name. */
function goesOnAsName(noun = '', words: string): boolean {
  return words !== words.toUpperCase() && /^ \p{Lu}/u.test(words.slice(noun.length));
}

/** phối hợp với | cơ quan báo chí đăng tải: whoever it is helps, one or all */
const BESIDE = /(?<![\p{L}\p{M}])(?:phối hợp|cùng) với $/iu;

const GROUP_LENGTH = 90;
const SHARED = /(?<![\p{L}\p{M}])((?:các|tất cả các) (?:(?!các )[^;.:()])+?)(?:,| và|, và) $/iu;

/** "Các phòng chuyên môn, " before "đơn vị sự nghiệp thuộc huyện": one "các" for both. */
function sharesQuantifier(text: string, start: number, viewpoint: Viewpoint): boolean {
  const [before = '', words = ''] = SHARED.exec(text.slice(Math.max(0, start - GROUP_LENGTH), start)) ?? [];
  const from = start - before.length;
  return words !== '' && readGroup(text, from, viewpoint)?.end === from + words.length;
}

/** "chính quyền | cùng cấp": of each, and none that could be named */
const SAME_LEVEL = /^ cùng cấp/iu;

/** "nhà trường" in the paper of a school */
function isSelf(words: string, { shortNames }: Viewpoint): boolean {
  return shortNames.some(({ short }) => short.toLowerCase() === words.toLowerCase());
}

/** "Cơ quan chủ trì: …", "Đơn vị thực hiện: …" */
function isLabel(text: string, offset: number): boolean {
  return /^ [^,;:.()\n]{1,40}:/u.test(text.slice(offset, offset + 44));
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
