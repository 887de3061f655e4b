import { instrumentCatalogue, type Instrument } from '../../../knowledge/instruments/instruments.js';
import { referenceWords } from '../../../knowledge/instruments/reference-words.js';
import { DASHES, LETTER, LOWER, MARK, pattern, UPPER } from '../../../text/patterns.js';
import { matchAt } from '../readers/match-at.js';
import { numberedMention } from '../readers/numbered-mention.js';
import { readDate } from '../readers/read-date.js';
import { readNumber } from '../readers/read-number.js';
import { readTitleYear } from '../readers/read-title-year.js';
import { mentionOf, type ReferenceMention } from '../reference-mention.js';
import { isBehind } from '../type-words.js';
import type { TypeForm, TypeWord } from './type-form.js';

interface LawTitle {
  readonly end: number;
  readonly instruments: readonly Instrument[];
}

const LAW_TYPES = new Set(['luat', 'bo-luat', 'phap-lenh']);
// sửa đổi, bổ sung một số điều của | sửa đổi một số điều của các
const AMENDING = new RegExp(pattern` sửa đổi(?:,? bổ sung)?(?: (?:một số|các) điều)?(?: của)?(?: các)? `, 'iuy');
const AND = new RegExp(pattern`\s{0,2}(?:,|;|và) (?=(?:Bộ )?[Ll]uật|Pháp lệnh)`, 'uy');
const LETTERS = `[${LETTER}${MARK}]`;
const WORD = `${LETTERS}{0,12}`;
/** "luật" and "pháp" end a name, "pháp luật" is a word of it. */
const GOES_ON = pattern`(?:${referenceWords('goes-on')}|số(?=[\s:]{0,4}\d)|(?<!pháp )luật|pháp(?! luật))(?!${LETTERS})`;
const ACRONYM = `[${UPPER}]{2,12}(?!${LETTERS})`;
const SMALL_WORD = `(?!${GOES_ON})[${LOWER}]${WORD}`;
const NAME = pattern`[${UPPER}]${WORD}(?:(?:,? |\s?[${DASHES}]\s?)${SMALL_WORD}){0,14}(?: Việt Nam)?`;
// " TGPL" | " Trưng cầu ý dân" | " Phòng, chống mua bán người": letters alone, or a capital and the small words that follow
const UNKNOWN_TITLE = new RegExp(pattern` (?:${ACRONYM}|${NAME})`, 'uy');
const IN_YEAR = new RegExp(pattern` năm (?:19|20)\d\d(?![${LETTER}\d/])`, 'uy');
const NUMBER_WORD = new RegExp(pattern` số\s{0,2}:?\s{0,3}(?=\d)`, 'iuy');

/**
 * "Luật Cán bộ, công chức năm 2008", "Bộ luật Lao động", "Luật Tổ chức chính
 * quyền địa phương số 72/2025/QH15", "Luật sửa đổi, bổ sung một số điều của
 * Luật Cán bộ, công chức và Luật Viên chức ngày 25/11/2019".
 */
export const lawTitle: TypeForm = (word, text) => {
  if (!LAW_TYPES.has(word.type.slug) || word.isCode) return undefined;
  if (isBehind([...word.type.notAfter, ...word.type.noTitleAfter], text, word.start)) return undefined;
  const title = /^\p{Lu}/u.test(word.words)
    ? (knownTitle(word, text) ?? amendingTitle(word, text) ?? ofTheYear(word, text) ?? unknownTitle(word, text))
    : longKnownTitle(word, text);
  return title && withNumber(word, title, text);
};

function knownTitle(word: TypeWord, text: string): LawTitle | undefined {
  const match = instrumentCatalogue().longestTitleAt(text, word.start);
  return match && { end: match.end, instruments: match.values };
}

/** In small letters the common word is only told from a name by enough of the name: "luật cán bộ, công chức", not "luật giá". */
function longKnownTitle(word: TypeWord, text: string): LawTitle | undefined {
  const title = knownTitle(word, text);
  return title && text.slice(word.end, title.end).trim().split(/\s+/u).length >= 2 ? title : undefined;
}

/** "Luật năm 2015", a short name of an act cited before. */
function ofTheYear(word: TypeWord, text: string): LawTitle | undefined {
  return matchAt(IN_YEAR, text, word.end) && { end: word.end, instruments: [] };
}

/** The laws inside the title are what it changes, no mentions of their own; they tell which act it may be. */
function amendingTitle(word: TypeWord, text: string): LawTitle | undefined {
  if (!matchAt(AMENDING, text, word.end)) return undefined;
  const targets: LawTitle[] = [];
  for (let target = titleAt(text, AMENDING.lastIndex); target; target = nextTitle(text, target.end)) targets.push(target);
  const last = targets.at(-1);
  return last && { end: last.end, instruments: instrumentCatalogue().amending(targets.map(({ instruments }) => instruments)) };
}

function nextTitle(text: string, at: number): LawTitle | undefined {
  return matchAt(AND, text, at) && titleAt(text, AND.lastIndex);
}

function titleAt(text: string, at: number): LawTitle | undefined {
  const known = instrumentCatalogue().longestTitleAt(text, at);
  if (known) return { end: known.end, instruments: known.values };
  const start = /^(?:Bộ\s{1,2})?[Ll]uật|^Pháp\s{1,2}lệnh/u.exec(text.slice(at, at + 12))?.[0].length;
  return start !== undefined && matchAt(UNKNOWN_TITLE, text, at + start) ? { end: UNKNOWN_TITLE.lastIndex, instruments: [] } : undefined;
}

function unknownTitle(word: TypeWord, text: string): LawTitle | undefined {
  return matchAt(UNKNOWN_TITLE, text, word.end) && { end: UNKNOWN_TITLE.lastIndex, instruments: [] };
}

function withNumber(word: TypeWord, { end, instruments }: LawTitle, text: string): ReferenceMention {
  const title = text.slice(word.start, end);
  const number = matchAt(NUMBER_WORD, text, end) && readNumber(text, NUMBER_WORD.lastIndex, word.type);
  if (number) return numberedMention(text, number, { start: word.start, type: word.type, title });
  const year = readTitleYear(text, end);
  const yearEnd = year?.end ?? end;
  const date = readDate(text, yearEnd);
  return mentionOf(text, {
    start: word.start,
    end: date?.end ?? yearEnd,
    reading: {
      form: 'title',
      type: word.type,
      title,
      instruments,
      ...(year ? { year: year.year } : {}),
      otherPeriod: false,
    },
    ...(date ? { date } : {}),
    flags: date?.flags ?? [],
    confidence: instruments.length > 0 ? 0.95 : 0.7,
  });
}
