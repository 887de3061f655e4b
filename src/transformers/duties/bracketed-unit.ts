import { dutyPhrases } from '../../knowledge/duty-phrases.js';
import { WORD_END } from '../../text/patterns.js';
import type { UnitReader } from './subject-run.js';
import { unitRunAt, type UnitRun } from './unit-run.js';

// Báo cáo quý I | (Phòng Tài chính chuẩn bị, trước ngày 15/3).
const LAST_BRACKET = /\(([^()]{3,200})\)\s*[.;]?\s*$/u;
const HANDLES = new RegExp(`^\\s+${dutyPhrases('handling')}${WORD_END}`, 'iu');

/** Who does the work of an item, where a bracket at its end says so. */
export function bracketedUnit(text: string, { agenciesIn }: UnitReader): UnitRun | undefined {
  const bracket = LAST_BRACKET.exec(text);
  const run = bracket ? unitRunAt(text, agenciesIn(text), bracket.index + 1) : undefined;
  return run && !run.addressed && HANDLES.test(text.slice(run.end)) ? run : undefined;
}
