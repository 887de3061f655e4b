import { matchAt } from '../readers/match-at.js';
import { readDate } from '../readers/read-date.js';
import type { DateReading, ReferenceMention } from '../reference-mention.js';
import type { ReferenceRefiner } from './reference-refiner.js';

// của Thủ tướng Chính phủ | do UBND tỉnh — up to a sign, a digit or a date
const ISSUER = /\s{1,3}(?:của|do)\s{1,3}((?:(?!ngày\s)(?:(?<=TP)\.|[^;.:()"“”*\n\d])){2,90})/iuy;
// ký ngày | ban hành ngày | (ngày
const SIGNED = /[\s,]{0,3}(?:\(\s?|(?:được\s{1,2})?(?:ký|ban hành|thông qua)(?=\s))/iuy;
/** Words after which a date is no longer the day of issue: "… có hiệu lực từ ngày". */
const OTHER_DATE = /(?:^|\s)(?:về|từ|đến|trước|sau|kể|vào|trong|tại|có|thực hiện|hướng dẫn|quy định|phê duyệt|sửa đổi|triển khai|thay thế|bãi bỏ)(?:\s|$)/iu;
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
  const issuer = mention.issuerWords === undefined ? matchAt(ISSUER, text, mention.end)?.[1] : undefined;
  const end = issuer === undefined ? mention.end : ISSUER.lastIndex;
  const date = mention.date ?? (issuer === undefined || !OTHER_DATE.test(issuer) ? signedOn(text, end, issuer !== undefined) : undefined);
  const news = date?.flags.filter((flag) => !mention.flags.includes(flag)) ?? [];
  return {
    ...mention,
    ...(issuer === undefined ? {} : { issuerWords: issuer.trim() }),
    ...(date ? { date, flags: [...mention.flags, ...news] } : {}),
    ...(date && date !== mention.date && date.end > mention.end ? { end: date.end, raw: text.slice(mention.start, date.end) } : {}),
  };
}

function signedOn(text: string, at: number, behindIssuer: boolean): DateReading | undefined {
  if (matchAt(SIGNED, text, at)) return readDate(text, SIGNED.lastIndex);
  return behindIssuer ? readDate(text, at) : undefined;
}
