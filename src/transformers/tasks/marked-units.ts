import type { AssignmentRole } from '../../../schemas/index.js';
import { markRole } from '../../knowledge/plan-words/role-marks.js';
import { parseAgencies } from '../../mentions/agency/parse-agencies.js';
import { saysOnly } from '../../mentions/deadline/words/says-only.js';
import type { Grid, GridRow } from '../../tree/plan-tree.js';
import type { SourceText } from '../../tree/source-text.js';
import { isMark } from './marked-columns.js';

/** Fewer columns side by side are no grid. */
const FEWEST = 2;
const LONGEST_NAME = 60;

/** A head that is a unit and nothing else. */
export function namesUnits(text: string): boolean {
  if (text.trim().length < 2 || text.length > LONGEST_NAME) return false;
  const units = parseAgencies(text.replace(/\s+/gu, ' '));
  return units.length > 0 && units.every(({ value }) => value !== null);
}

/**
 * Offices set a column for each unit beside the tasks and mark those that take
 * part: the unit of each such column, in the words of its head. None where
 * other words stand in the columns.
 */
export function markedUnits({ rows }: Grid, head: GridRow | undefined, firstRow: number): (SourceText | undefined)[] {
  const body = rows.slice(firstRow);
  const units = (head?.cells ?? []).map(({ source }, column) => {
    const texts = body.map(({ cells }) => cells[column]?.source.text ?? '').filter((text) => text.trim() !== '');
    return texts.some(marksUnit) && texts.every((text) => marksUnit(text) || saysOnly(text, 'blank')) && namesUnits(source.text)
      ? source
      : undefined;
  });
  return units.filter(Boolean).length >= FEWEST ? units : [];
}

function marksUnit(text: string): boolean {
  return isMark(text) || markRole(text) !== undefined;
}

/** What a mark gives the unit to do: "CT" leads, "PH" helps, an "x" what the column says. */
export function roleOfMark(text: string, ofColumn: AssignmentRole): AssignmentRole | undefined {
  return markRole(text) ?? (isMark(text) ? ofColumn : undefined);
}
