import { fillers } from '../../../../knowledge/agencies/duty-words.js';
import { posts } from '../../../../knowledge/agencies/post-words.js';
import { HONORIFICS, personWords } from '../../../../knowledge/agencies/person-words.js';
import { anyOf, WORD_START } from '../../../../text/patterns.js';
import { endOfMatch, isCapitalAt, isItemStart, wordBefore } from '../../scan.js';
import type { Viewpoint } from '../../viewpoint.js';
import type { Post } from './found-post.js';
import { readPostOfBody } from './post-of-body.js';
import { readHolder, readPostOfIssuer } from './post-of-issuer.js';
import { headAt } from '../units/unit-start.js';

const EACH = /các /iuy;
/** đồng chí  |  đ/c  |  thầy giáo  |  ông (bà) */
const HONORIFIC = new RegExp(`${personWords(...HONORIFICS)} `, 'iuy');
/** "Các trưởng thôn, " before "trưởng bản", "Các Cục trưởng, " before "Vụ trưởng" */
const IN_PLURAL_LIST = /(?<![\p{L}\p{M}])các [^;.:()]{4,50}(?:,| và) $/iu;
const LIST = 60;
const WORD_STARTS = /(?<![\p{L}\p{M}])\p{L}/gu;
/** "Đại diện | lãnh đạo Văn phòng Sở" */
const FILLER_BEFORE = new RegExp(`(?:^|[,;\\n(]|${WORD_START}và) ?${anyOf(fillers())} $`, 'iu');
/** "công chức Tư pháp - Hộ tịch": the field has the capitals. */
const FIELD = / \p{Lu}\S* (?:\S+ )?[-–] ?\p{Lu}/u;
/** ", phụ trách khối văn xã": what the one named before has in charge. */
const IN_CHARGE = 'phụ trách ';

/** A person by the post held, where the words for one begin at the offset. */
export function readPost(text: string, start: number, viewpoint: Viewpoint): Post | undefined {
  const each = endOfMatch(EACH, text, start);
  const from = endOfMatch(HONORIFIC, text, each ?? start) ?? each ?? start;
  const match = posts().longestAt(text, from);
  const word = match?.values[0];
  if (!match || word === undefined || !isWrittenAsPost(text, start, { from, end: match.end }, viewpoint)) return undefined;
  const isListed = word.isOneOfSeveral && isInPluralList(text, start);
  const prefix = each === undefined ? '' : 'group:';
  const name = { ...word, start, prefix, sharedPrefix: isListed ? 'group:' : prefix, end: match.end };
  return readHolder(name, text, viewpoint) ?? readPostOfBody(name, text, viewpoint) ?? readPostOfIssuer(name, text, viewpoint);
}

/** But not "Hiệu trưởng các trường, " before "Trạm trưởng": there the plural is one of schools. */
function isInPluralList(text: string, start: number): boolean {
  const from = Math.max(0, start - LIST);
  const list = IN_PLURAL_LIST.exec(text.slice(from, start));
  return list !== null && !endsWithPost(text.slice(from, from + list.index).trimEnd());
}

function endsWithPost(words: string): boolean {
  return Array.from(words.matchAll(WORD_STARTS)).some(({ index }) => posts().longestAt(words, index)?.end === words.length);
}

function isWrittenAsPost(text: string, start: number, { from, end }: { from: number; end: number }, { isCell }: Viewpoint): boolean {
  if (isInHead(text, from) || text.startsWith(IN_CHARGE, from)) return false;
  if (isCapitalAt(text, from) || isCapitalAt(text, start) || FIELD.test(text.slice(from, end))) return true;
  return isCell && (from > start || isItemStart(text, start) || FILLER_BEFORE.test(text.slice(Math.max(0, start - LIST), start)));
}

/** "Thư ký" of "Tổ Thư ký" */
function isInHead(text: string, offset: number): boolean {
  const word = wordBefore(text, offset);
  return word !== '' && (headAt(text, offset - word.length - 1)?.end ?? 0) > offset;
}
