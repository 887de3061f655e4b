import { dutyPhrases } from '../../knowledge/plan-words/duty-phrases.js';
import { WORD_END } from '../../text/patterns.js';
import type { Passage } from '../../tree/plan-tree.js';
import { actsAt } from './acts-at.js';
import { connectiveLength } from './duty-stretches.js';
import type { UnitReader } from './subject-run.js';
import { unitRunAt } from './unit-run.js';

export interface DutyReader extends UnitReader {
  /** Ends the plan and gives nobody anything to do. */
  closing: Passage | undefined;
  /** Paths of items that are tasks already. */
  taken: ReadonlySet<string>;
}

const ORDER = new RegExp(`^${dutyPhrases('order')}${WORD_END}`, 'iu');

/** It has a unit of its own, or one that it is given to: "Giao Công an huyện …"; "Đề nghị UBND tỉnh …" below a unit is what that unit asks for. */
export function beginsWithUnit(text: string, { agenciesIn }: DutyReader): boolean {
  const start = connectiveLength(text);
  const run = unitRunAt(text, agenciesIn(text), start);
  return run !== undefined && (!run.addressed || ORDER.test(text.slice(start)));
}

/** "Chuyên mục cải cách: | Đài Phát thanh duy trì …": what a body does, told behind a lead; "Địa điểm: | Văn phòng Sở tại tầng 2" tells nothing of the kind. */
export function beginsWithActingUnit(text: string, { agenciesIn }: DutyReader): boolean {
  const run = unitRunAt(text, agenciesIn(text), 0);
  if (!run || run.addressed || run.units.some(({ kind }) => kind === 'person') || text[run.end] !== ' ') return false;
  return actsAt(text, run.end + 1);
}
