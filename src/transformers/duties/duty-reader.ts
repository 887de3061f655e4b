import type { Passage } from '../../tree/plan-tree.js';
import { connectiveLength } from './duty-stretches.js';
import type { UnitReader } from './subject-run.js';
import { unitRunAt } from './unit-run.js';

export interface DutyReader extends UnitReader {
  /** Ends the plan and gives nobody anything to do. */
  closing: Passage | undefined;
  /** Paths of items that are tasks already. */
  taken: ReadonlySet<string>;
}

/** It has a unit of its own; "Đề nghị UBND tỉnh …" below a unit is what that unit asks for. */
export function beginsWithUnit(text: string, { agenciesIn }: DutyReader): boolean {
  return unitRunAt(text, agenciesIn(text), connectiveLength(text))?.addressed === false;
}
