import { deadlineWords } from '../../../knowledge/days/deadline-words.js';
import { pattern, WORD_END, WORD_START } from '../../../text/patterns.js';
import { phrases } from './fragments.js';

const NEARBY = 20;
const SEPARATOR = '[;,:(\\n.•*+\\-–]';
const LEADING = `${WORD_START}(?:trước|sau|đến|tới|từ|hết|và|hoặc|là|vào|trong|nhất|thành|xong|hơn|quá|dịp|sáng|chiều|tối|khoảng|kiến|đầu|cuối|chót|hạn|mốc|điểm|đoạn)`;
const BEFORE = new RegExp(`(?:^|${SEPARATOR}|${LEADING})\\s*$`, 'iu');
const FOLLOWING = pattern`(?:và|hoặc|đến|tới|hằng|hàng|trở|là|âm|dương|sẽ)${WORD_END}|(?:của|mỗi|các|những) năm`;
const AFTER = new RegExp(`^\\s*(?:$|[;,:)\\n.•\\-–]|\\(\\s?\\p{L}|${FOLLOWING})`, 'iu');
const NUMBERED = new RegExp(`${WORD_START}${phrases(deadlineWords('numbered-noun'))}[.:]?\\s*$`, 'iu');

const WEEKDAY = new RegExp(`${WORD_START}${phrases(deadlineWords('weekday'))}[.:]?\\s*$`, 'iu');

/**
 * Bare digits ("5/2020", "2022") are a month or a year only by themselves:
 * between separators or after a word that leads to a date, not beside other
 * words ("2020 người", "Nghị quyết 01/2020").
 */
export function standsAlone(text: string, start: number, end: number): boolean {
  return BEFORE.test(text.slice(Math.max(0, start - NEARBY), start)) && endsClause(text, end);
}

export function endsClause(text: string, end: number): boolean {
  return AFTER.test(text.slice(end, end + NEARBY));
}

/** After a word that numbers something, digits are no day: "07 giờ 30, ngày 15/3", "Thứ 2, ngày 15/3", "Đề án 5/6"; "Thứ Năm 15/3" names its day. */
export function isNumbering(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - NEARBY), start);
  return NUMBERED.test(before) && !WEEKDAY.test(before);
}
