import { SourceText } from '../../tree/source-text.js';
import type { TaskField } from '../../tree/task-node.js';

// Từ 7 giờ 00 phút - 7 giờ 30 phút  |  07h30 - 08h00  |  Lúc 19 giờ ngày 09/4/2022
const CLOCK = /^\s*(?:từ|lúc|vào lúc|hồi)?\s*\d{1,2}\s*(?:giờ|h|g|:\d{2})/iu;
// ngày 20/4/2023  |  ngày 20 tháng 4 năm 2023
const DAY = /ngày\s+\d{1,2}(?:\s*[/.-]\s*\d{1,2}(?:\s*[/.-]\s*\d{4})?|\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?)/iu;

/**
 * The time of a row of a schedule, whose lead is a clock time; the day may
 * stand in a heading above ("Lịch làm việc ngày 20/4/2023").
 *
 * @param above titles above it, the nearest first
 */
export function scheduleTime(lead: SourceText, above: readonly SourceText[]): TaskField | undefined {
  if (!CLOCK.test(lead.text)) return undefined;
  const day = DAY.test(lead.text) ? undefined : above.map((title) => dayIn(title)).find((found) => found !== undefined);
  return { role: 'time', head: '', source: day ? SourceText.join([lead, day]) : lead };
}

function dayIn(title: SourceText): SourceText | undefined {
  const day = DAY.exec(title.text);
  return day ? title.slice(day.index, day.index + day[0].length) : undefined;
}
