import { matchAt } from '../readers/match-at.js';
import { readDate } from '../readers/read-date.js';
import type { DateReading, ReferenceMention } from '../reference-mention.js';
import type { ReferenceRefiner } from './reference-refiner.js';

// của Thủ tướng Chính phủ | do UBND tỉnh — up to a sign, a digit or a date
const ISSUER = /\s{1,3}(?:của|do)\s{1,3}((?:(?!ngày\s)(?:(?<=TP)\.|[^;.:()"“”*\n\d])){2,90})/iuy;
// ký ngày | ban hành ngày | (ngày
const SIGNED = /[\s,]{0,3}(?:\(\s?|(?:được\s{1,2})?(?:ký|ban hành|thông qua)(?=\s))/iuy;
// UBND tỉnh Bến Tre ban hành | Giám đốc Sở Y tế tỉnh Kiên Giang ký | UBND thành phố có, right before the number
const SUBJECT =
  /^[^\n]*(?<![\p{L}\p{M}])((?:UBND|[UỦ][yỷỶY] ?ban nhân dân|HĐND|Hội đồng nhân dân|(?:Tỉnh|Thành|Huyện|Quận|Thị) [uủ][ỷy]|Sở)(?![\p{L}\p{M}])[^;.:()"“”\n]{0,60}?)\s{1,3}(?:đã\s{1,2})?(?:ban hành|ký|thông qua|có|ra)\s{1,3}(?:các\s{1,3})?$/iu;
const LOOK_BEHIND = 100;
/** Words after which a date is no longer the day of issue: "… có hiệu lực từ ngày". */
const OTHER_DATE =
  /(?:^|\s)(?:về|từ|đến|trước|sau|kể|vào|trong|tại|có|thực hiện|hướng dẫn|quy định|phê duyệt|sửa đổi|triển khai|thay thế|bãi bỏ)(?:\s|$)/iu;
const FORMS = new Set(['numbered', 'short']);

/**
 * The words behind "của", and a day of issue that follows them or "ký": "… số
 * 259/KH-UBND của UBND tỉnh, ngày 31 tháng 01 năm 2020". The span reaches
 * through the date, what stands between included.
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
  return issuerWords === undefined ? SUBJECT.exec(text.slice(Math.max(0, start - LOOK_BEHIND), start))?.[1] : undefined;
}

function signedOn(text: string, at: number, behindIssuer: boolean): DateReading | undefined {
  if (matchAt(SIGNED, text, at)) return readDate(text, SIGNED.lastIndex);
  return behindIssuer ? readDate(text, at) : undefined;
}
