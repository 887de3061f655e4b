import type { TaskNode } from '../../tree/task-node.js';
import { isPeriodLine } from '../period-line.js';
import { yearIn, type TimeField } from './time-fields.js';

/** Trong tháng  |  trong quý */
const WITHIN = /^\s*trong\s+(?:tháng|qu[ýí]|tuần)\s*$/iu;

/** A row below "Tháng 9/2021" says "05/9" of that year, "Trong tháng" of that month. */
export function withinGroup(time: TimeField, { group }: TaskNode): TimeField {
  if (!group || !isPeriodLine(group.text)) return time;
  const field = WITHIN.test(time.field.source.text) ? { ...time.field, source: group } : time.field;
  return { ...time, field, year: time.year ?? yearIn(group.text) };
}
