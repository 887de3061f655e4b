import type { SourceText } from '../../tree/source-text.js';
import type { TaskField } from '../../tree/task-node.js';
import { beginsWithClock, clockDay } from '../clock-day.js';
import { periodAbove, saysOnlyTime } from '../period-line.js';

/**
 * The time of a row of a schedule, whose lead is a clock time, or of an item of a
 * programme, whose lead says a time and nothing else ("- Tháng 10: Các trường …").
 *
 * @param above words above it that may name the day, the nearest first
 */
export function scheduleTime(lead: SourceText, above: readonly SourceText[]): TaskField | undefined {
  if (!beginsWithClock(lead)) return saysOnlyTime(lead.text) ? { role: 'time', head: '', source: lead } : undefined;
  const day = clockDay(lead, above);
  return { role: 'time', head: '', source: lead, ...(day ? { day } : {}) };
}

/** The month of a programme in which an item is due. */
export function periodTime(item: SourceText, above: readonly SourceText[]): TaskField | undefined {
  const period = periodAbove(item, above);
  return period && { role: 'time', head: '', source: period };
}
