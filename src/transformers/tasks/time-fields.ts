import { foldKey } from '../../text/fold.js';
import type { TaskField } from '../../tree/task-node.js';
import { isClockAlone } from '../clock-day.js';
import { marksPeriod } from './marked-columns.js';

const BOUNDS = { start: 'after', end: 'by' } as const;

/** A field that says when, and what its column adds to the words. */
export interface TimeField {
  field: TaskField;
  year: number | undefined;
  bound: 'after' | 'by' | undefined;
  /** The month that the words leave to the row that heads theirs. */
  month?: string;
}

/** The fields that say when. What is merged over several columns stands there once: over "Bắt đầu" and "Kết thúc" it says all. */
export function timeFields(fields: readonly TaskField[]): TimeField[] {
  const times = withHours(fields.filter(({ role }) => role === 'time' || role === 'start' || role === 'end')).map((field) =>
    timeField(field),
  );
  return times.flatMap((time, index) => {
    const [before, after] = [times[index - 1], times[index + 1]];
    if (before && isOneCell(before, time)) return [];
    return after && isOneCell(time, after)
      ? [{ ...time, bound: undefined, year: time.year === after.year ? time.year : undefined }]
      : [time];
  });
}

/** "Ngày | Giờ": hours in a column of their own are those of the day beside them, said once. */
function withHours(fields: readonly TaskField[]): TaskField[] {
  const filled = fields.filter(({ source }) => source.text.trim() !== '');
  const [hours, day] = filled.toSorted((one, other) => Number(isClockAlone(other.source)) - Number(isClockAlone(one.source)));
  const isPair = filled.length === 2 && hours && day && hours.role === 'time' && day.role === 'time';
  return isPair && isClockAlone(hours.source) && !isClockAlone(day.source) ? [{ ...hours, day: day.source }] : [...fields];
}

function timeField(field: TaskField): TimeField {
  const bound = field.role === 'start' || field.role === 'end' ? BOUNDS[field.role] : undefined;
  return { field, year: yearIn(field.head), bound };
}

/**
 * One merged cell; or the same words again, where a converter wrote them into
 * each of its places. Below "Năm 2022" and "Năm 2023" they are two facts,
 * unless the years are a grid to be marked.
 */
function isOneCell({ field: left, year, bound }: TimeField, { field: right, year: nextYear, bound: nextBound }: TimeField): boolean {
  const isGrid = left.markedPeriod !== undefined && right.markedPeriod !== undefined;
  if ((year !== nextYear && !isGrid) || (isGrid && marksPeriod(left.source.text) !== undefined)) return false;
  const isPair = isGrid || (bound === 'after' && nextBound === 'by');
  const words = foldKey(left.source.text);
  return left.source === right.source || (isPair && words !== '' && words === foldKey(right.source.text));
}

/** The one year that a column's head names. */
export function yearIn(head: string): number | undefined {
  const years = new Set(head.match(/(?<!\d)20\d{2}(?!\d)/gu));
  const [year] = years;
  return years.size === 1 ? Number(year) : undefined;
}
