import { referenceWords } from '../../../knowledge/instruments/reference-words.js';
import { LETTER, MARK, pattern } from '../../../text/patterns.js';
import { matchAt } from '../readers/match-at.js';
import { readDate } from '../readers/read-date.js';
import type { DateReading, ReferenceMention } from '../reference-mention.js';
import type { ReferenceRefiner } from './reference-refiner.js';

// của Thủ tướng Chính phủ | do UBND tỉnh — up to a sign, a digit or a date; "ngày 05/3/2024của" lacks a blank
const ISSUER = new RegExp(pattern`(?: |(?<=\d))(?:của|do) ((?:(?!ngày\s)(?:(?<=TP)\.|[^;.:()"“”*\n\d])){2,90})`, 'iuy');
// ký ngày | ban hành ngày | (ngày
const SIGNED = new RegExp(pattern`[\s,]{0,3}(?:\(\s?|(?:được )?(?:ký|ban hành|thông qua)(?=\s))`, 'iuy');
const WORD_OVER = `(?![${LETTER}${MARK}])`;
const ISSUES = pattern`(?:đã )?(?:ban hành|ký|thông qua|có|ra) (?:các )?`;
// UBND tỉnh Bến Tre ban hành | Giám đốc Sở Y tế tỉnh Kiên Giang ký | UBND thành phố có, right before the number
const SUBJECT = new RegExp(
  pattern`^[^\n]*(?<![${LETTER}${MARK}])(${referenceWords('issuer')}${WORD_OVER}[^;.:()"“”\n]{0,60}?) ${ISSUES}$`,
  'iu',
);
// chỉ đạo của UBND tỉnh tại  |  ý kiến của Chủ tịch UBND tỉnh nêu tại, right before the number
const SAID = new RegExp(
  `(?<![${LETTER}${MARK}])${referenceWords('said')} của ([^;.:()"“”\\n\\d]{2,90}?),?(?: (?:được |đã )?(?:nêu|ghi|giao|thông báo|quy định))? (?:tại|theo|trong)(?: các)? $`,
  'iu',
);
const LOOK_BEHIND = 120;
/** Words after which a date is no longer the day of issue: "… có hiệu lực từ ngày". */
const OTHER_DATE = new RegExp(`(?:^|\\s)${referenceWords('other-date')}(?:\\s|$)`, 'iu');
const FORMS = new Set(['numbered', 'short']);

/**
 * The words behind "của", and a day of issue that follows them or "ký": "… số
 * 259/KH-UBND của UBND tỉnh, ngày 31 tháng 01 năm 2020". The span reaches
 * through the date, what stands between included. Else the words before: "UBND
 * tỉnh ban hành Kế hoạch số …", "chỉ đạo của UBND tỉnh tại Công văn số …".
 */
export const attachIssuer: ReferenceRefiner = {
  name: 'attach-issuer',
  refine: (mentions, text) => mentions.map((mention) => (FORMS.has(mention.reading.form) ? withIssuer(mention, text) : mention)),
};

function withIssuer(mention: ReferenceMention, text: string): ReferenceMention {
  const behind = mention.issuerWords === undefined ? matchAt(ISSUER, text, mention.end)?.[1] : undefined;
  const end = behind === undefined ? mention.end : ISSUER.lastIndex;
  const issuer = behind ?? subjectBefore(mention, text);
  const date = mention.date ?? (behind === undefined || !OTHER_DATE.test(behind) ? signedOn(text, end, behind !== undefined) : undefined);
  const news = date?.flags.filter((flag) => !mention.flags.includes(flag)) ?? [];
  return {
    ...mention,
    ...(issuer === undefined ? {} : { issuerWords: issuer.trim() }),
    ...(date ? { date, flags: [...mention.flags, ...news] } : {}),
    ...(date && date !== mention.date && date.end > mention.end ? { end: date.end, raw: text.slice(mention.start, date.end) } : {}),
  };
}

function subjectBefore({ issuerWords, start }: ReferenceMention, text: string): string | undefined {
  if (issuerWords !== undefined) return undefined;
  const before = text.slice(Math.max(0, start - LOOK_BEHIND), start);
  return (SUBJECT.exec(before) ?? SAID.exec(before))?.[1];
}

function signedOn(text: string, at: number, behindIssuer: boolean): DateReading | undefined {
  if (matchAt(SIGNED, text, at)) return readDate(text, SIGNED.lastIndex);
  return behindIssuer ? readDate(text, at) : undefined;
}
