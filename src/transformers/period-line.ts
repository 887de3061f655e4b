import { deadlineLeads } from '../knowledge/days/deadline-leads.js';
import { deadlineWords } from '../knowledge/days/deadline-words.js';
import { anyOf } from '../text/patterns.js';
import { blockNumber } from '../tree/content-sources.js';
import type { SourceText } from '../tree/source-text.js';

const NUMBER = '(?:thứ\\s+\\p{L}{1,5}|\\d{1,2}|[IV]{1,3})(?:\\s*[/,]?\\s*(?:năm\\s+)?\\d{4})?';
const PERIOD = '(?:tháng|qu[ýí]|tuần)';
// Tháng 01:  |  Quý IV/2026  |  Tháng 3 năm 2026  |  Tuần 2  |  Tháng 4 và tháng 5/2026  |  Từ tháng 8 - 9
const PERIOD_LINE = new RegExp(
  `^\\s*(?:(?:trong|từ)\\s+)?${PERIOD}\\s+${NUMBER}(?:\\s*(?:,|[-–]|và|đến)\\s*(?:${PERIOD}\\s+)?${NUMBER}){0,3}\\s*[:.]?\\s*$`,
  'iu',
);

/** A line that says a time and nothing else, as it heads the work of a month in a programme. */
export function isPeriodLine(text: string): boolean {
  return PERIOD_LINE.test(text);
}

/** What leads to a date ("chậm nhất là", "sáng"), what is counted ("ngày", "quý"), and the particles between. */
const TIME_WORD = anyOf([
  ...deadlineLeads().flatMap(({ words, tails }) => [...words, ...tails]),
  ...deadlineWords('unit'),
  'đầu',
  'giữa',
  'cuối',
  'và',
  'giờ',
]).replaceAll(' ', String.raw`\s+`);
const CLOCK = '\\d{1,2}h(?:\\d{2})?';
// Tháng 8 - 9  |  Từ 20/10 đến 10/11  |  Trước ngày 15/10/2022  |  Quý II và quý III  |  Chậm nhất 17h00 ngày 06/5/2022
const TIME_ALONE = new RegExp(`^(?:(?:${TIME_WORD}|${CLOCK}|(?:\\d{1,2}|[IV]{1,3})(?:[/.]\\d{1,4}){0,2}|\\d{4}|[-–÷,])\\s*){2,12}$`, 'iu');

/** Nothing but a time, as an item of a programme may lead with it. */
export function saysOnlyTime(text: string): boolean {
  return TIME_ALONE.test(text) && /(?:ngày|tháng|qu[ýí]|tuần|\d\/\d)/iu.test(text) && /[\dIV]/u.test(text);
}

const ONGOING_ALONE = new RegExp(`^\\s*${anyOf(deadlineWords('ongoing')).replaceAll(' ', String.raw`\s+`)}\\s*[.;]?\\s*$`, 'iu');

/** "thường xuyên": all the time, which is a time, too. */
export function saysOngoing(text: string): boolean {
  return ONGOING_ALONE.test(text);
}

/** The line of a time nearest before the item, among the words that stand above it. */
export function periodAbove(item: SourceText, above: readonly SourceText[]): SourceText | undefined {
  const place = blockNumber(item);
  const lines = above.filter((words) => isPeriodLine(words.text) && blockNumber(words) < place);
  return lines.sort((one, other) => blockNumber(other) - blockNumber(one))[0];
}
