import { dutyWords } from '../../knowledge/agencies/duty-words.js';
import { dutyPhrases } from '../../knowledge/plan-words/duty-phrases.js';
import type { AgencyMention } from '../../mentions/agency/agency-mention.js';
import { HOLDER_OF_POST } from '../../mentions/agency/readers/posts/person-name.js';
import { WORD_END } from '../../text/patterns.js';
import type { Stretch } from '../../tree/drafts.js';

/** Units named one after another, as the subject or the addressee of a sentence, or as a heading. */
export interface UnitRun extends Stretch {
  units: AgencyMention[];
  /** Words of address lead up to them: "Giao Sở Nội vụ". */
  addressed: boolean;
}

// Giao …  |  Đề nghị …  |  Trách nhiệm của …
const ADDRESS = new RegExp(`${dutyPhrases('address')}${WORD_END}\\s*`, 'iuy');
// "Sở Nội vụ, Sở Tài chính"  |  "Sở Nội vụ (cơ quan thường trực) và Sở Tài chính"
const BETWEEN = /^\s*(?:\([^()]{0,100}\)\s*)?[,;]?\s*(?:(?:và|cùng)\s+)?$/u;
/** "Đ/c Lê Hòa, " before a post: who holds it. */
const HOLDER = new RegExp(HOLDER_OF_POST, 'uy');
const NOTE = /\s*\([^()]{0,100}\)/uy;
/** A subject of up to a hundred characters and a word of duty; "phải" says so of people only. */
const BEFORE_DUTY = new RegExp(
  `^(\\p{L}[^.;:()]{2,100}?)\\s+(?:(?:${dutyPhrases('strong')}|${dutyPhrases('partner')})|(phải))${WORD_END}`,
  'iu',
);
/** "… căn cứ chức năng, nhiệm vụ chủ động" between a subject and its verb. */
const GROUND = /\s+(?:căn cứ|trên cơ sở)\s.*$/isu;
const PEOPLE = new RegExp(
  `(?:^|,\\s*|và\\s+|(?:các|toàn thể|mọi)\\s+)${dutyPhrases('people')}${WORD_END}(?!\\s+${dutyPhrases('specialist')}${WORD_END})`,
  'iu',
);

/**
 * Reads the whole subject as a cell of units, up to a word that gives a duty:
 * "các công ty kinh doanh hạ tầng phối hợp …", "Trưởng phòng, Chi cục trưởng
 * phải …". There names reach as far as the words do. A verb ("tổ chức chủ
 * trì …" behind a semicolon) is no subject.
 */
export function unitsBeforeDuty(text: string, offset: number, parse: (cell: string) => AgencyMention[]): UnitRun | undefined {
  const from = endOfMatch(ADDRESS, text, offset) ?? offset;
  const word = BEFORE_DUTY.exec(text.slice(from));
  const subject = word?.[1]?.replace(GROUND, '') ?? '';
  if (!word || subject === '' || dutyWords().longestAt(subject, 0)?.end === subject.length) return undefined;
  const units = parse(subject).map((mention) => ({ ...mention, start: mention.start + from, end: mention.end + from }));
  const isWhole = units.length > 0 && units.every((unit) => isUnit(unit, text));
  const isPosts = units.every(({ kind }) => kind === 'person');
  if (!isWhole || (word[2] !== undefined && !isPosts)) return undefined;
  return { units, start: offset, end: from + subject.length, addressed: from > offset };
}

/** The run of units that begins at the offset; undefined where none does. */
export function unitRunAt(text: string, mentions: readonly AgencyMention[], offset: number): UnitRun | undefined {
  const addressed = endOfMatch(ADDRESS, text, offset) ?? offset;
  const from = endOfHolder(text, addressed, mentions) ?? addressed;
  const units: AgencyMention[] = [];
  let end = from;
  for (const mention of mentions) {
    if (mention.start < from) continue;
    const isNext = units.length === 0 ? mention.start === from : isJoined(text, end, mention.start);
    if (!isNext || !isUnit(mention, text)) break;
    units.push(mention);
    end = mention.end;
  }
  if (units.length === 0) return undefined;
  const closed = from > addressed && text[end] === ')' ? end + 1 : (endOfMatch(NOTE, text, end) ?? end);
  return { units, start: offset, end: closed, addressed: addressed > offset };
}

function endOfHolder(text: string, offset: number, mentions: readonly AgencyMention[]): number | undefined {
  const end = endOfMatch(HOLDER, text, offset);
  return mentions.some(({ start, kind }) => start === end && kind === 'person') ? end : undefined;
}

/** In "Đảng ủy UBND xã lãnh đạo UBND xã" no sign stands between, and a verb begins in small letters like "lãnh đạo" the noun. */
function isJoined(text: string, end: number, next: number): boolean {
  const between = text.slice(end, next);
  return BETWEEN.test(between) && (between.trim() !== '' || /^\p{Lu}/u.test(text.slice(next, next + 2)));
}

function isUnit({ value, start, end }: AgencyMention, text: string): boolean {
  return value !== null && !(value.startsWith('group:') && isPeople(text.slice(start, end)));
}

/** People in general ("cán bộ, công chức") are no unit; "các công chức chuyên môn" of a commune are its divisions. */
export function isPeople(words: string): boolean {
  return PEOPLE.test(words);
}

function endOfMatch(pattern: RegExp, text: string, offset: number): number | undefined {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
