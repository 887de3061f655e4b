import type { SourceText } from '../tree/source-text.js';

const TIME = '\\d{1,2}\\s*(?:(?:giờ|h|g)(?:\\s*\\d{2})?(?:\\s*phút)?|:\\s*\\d{2})';
// Từ 7 giờ 00 phút - 7 giờ 30 phút  |  07h30 - 08h00  |  Lúc 19 giờ ngày 09/4/2022
const CLOCK = new RegExp(`^\\s*(?:từ|lúc|vào lúc|hồi)?\\s*${TIME}`, 'iu');
/** Nothing but clock times. */
const CLOCK_ALONE = new RegExp(`^\\s*(?:từ|lúc|vào lúc|hồi)?\\s*${TIME}(?:\\s*(?:[-–]|đến|tới)\\s*${TIME})?\\s*:?\\s*$`, 'iu');
// ngày 20/4/2023  |  ngày 20 tháng 4 năm 2023  |  20/4/2023
const DAY =
  /(?<![\d/])\d{1,2}\/\d{1,2}\/\d{4}(?!\d)|ngày\s+\d{1,2}(?:\s*[/.-]\s*\d{1,2}(?:\s*[/.-]\s*\d{4})?|\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?)/iu;

/** Begins with a clock time, as the rows of a schedule do. */
export function beginsWithClock({ text }: SourceText): boolean {
  return CLOCK.test(text);
}

export function isClockAlone({ text }: SourceText): boolean {
  return CLOCK_ALONE.test(text);
}

/**
 * The day of a clock time that names none, from a heading above ("Lịch làm
 * việc ngày 20/4/2023").
 *
 * @param above titles above it, the nearest first
 */
export function clockDay(time: SourceText, above: readonly SourceText[]): SourceText | undefined {
  return DAY.test(time.text) ? undefined : above.map((title) => dayIn(title)).find((found) => found !== undefined);
}

function dayIn(title: SourceText): SourceText | undefined {
  const day = DAY.exec(title.text);
  return day ? title.slice(day.index, day.index + day[0].length) : undefined;
}
