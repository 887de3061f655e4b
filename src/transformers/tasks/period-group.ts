import type { TaskNode } from '../../tree/task-node.js';
import { isPeriodLine, saysOnlyTime } from '../period-line.js';
import { yearIn, type TimeField } from './time-fields.js';

/** Trong tháng  |  trong quý */
const WITHIN = /^\s*trong\s+(?:tháng|qu[ýí]|tuần)\s*$/iu;
/** Tháng 9  |  Tháng 9/2021, but no range of months */
const ONE_MONTH = /^\s*tháng\s+(?<month>\d{1,2})(?:(?:\s*[/-]\s*|\s+năm\s+)\d{4})?\s*[:.]?\s*$/iu;
/** Ngày 15 và ngày 16  |  Trước ngày 25: the last word is a day, and no month stands anywhere. */
const DAYS = /^(?![^]*(?:[/.]|tháng|qu[ýí]|tuần))[^]*ngày[^]*\d{1,2}\s*$/iu;

/** A row below "Tháng 9/2021" says "05/9" of that year, "Ngày 05" and "Trong tháng" of that month. */
export function withinGroup(time: TimeField, { group }: TaskNode): TimeField {
  if (!group || !isPeriodLine(group.text)) return time;
  const { text } = time.field.source;
  const field = WITHIN.test(text) ? { ...time.field, source: group } : time.field;
  const month = DAYS.test(text) && saysOnlyTime(text) ? ONE_MONTH.exec(group.text)?.groups?.['month'] : undefined;
  return { ...time, field, year: time.year ?? yearIn(group.text), ...(month ? { month } : {}) };
}
