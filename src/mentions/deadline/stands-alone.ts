import { BLANK } from './fragments.js';

/**
 * Bare digits ("5/2020", "31/01", "2022") are a date only by themselves:
 * between separators or after a word that leads to a date, not beside other
 * words ("2020 người", "Nghị quyết 01/2020").
 */
const BEFORE = new RegExp(
  `(?:^|[;,:(\\n.•*+\\-–]|(?<![\\p{L}\\p{N}])(?:trước|sau|đến|tới|từ|hết|và|hoặc|là|vào|trong|nhất|thành|xong|hơn|quá|dịp|sáng|chiều|tối|khoảng|kiến|đầu|cuối|chót|hạn|mốc|điểm|đoạn))\\s{0,3}$`,
  'iu',
);
const AFTER = new RegExp(
  `^\\s{0,3}(?:$|[;,:)\\n.•\\-–]|(?:và|hoặc|đến|tới|hằng|hàng|trở|là|âm|dương|sẽ)(?![\\p{L}\\p{M}])|của${BLANK}năm|mỗi${BLANK}năm|các${BLANK}năm|những${BLANK}năm)`,
  'iu',
);
/** Words that number something else than a day: "07 giờ 30, ngày 15/3", "Thứ 2, ngày 15/3", "tháng 5/6". */
const NUMBERED = /(?:^|[^\p{L}\p{M}])(?:giờ|h|g|phút|thứ|tuần|tháng|th|quý|năm|số|kỳ|lần|đợt|khóa|khoá|điều|khoản|mục|lớp)[.:]?\s{0,3}$/iu;
const NEARBY = 16;

export function isNumbering(text: string, start: number): boolean {
  return NUMBERED.test(text.slice(Math.max(0, start - NEARBY), start));
}

export function standsAlone(text: string, start: number, end: number): boolean {
  return BEFORE.test(text.slice(Math.max(0, start - NEARBY), start)) && AFTER.test(text.slice(end, end + NEARBY));
}
