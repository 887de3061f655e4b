import { dutyPhrases } from '../../knowledge/plan-words/duty-phrases.js';
import { WORD_END } from '../../text/patterns.js';
import type { Handler } from './bracketed-unit.js';
import type { UnitReader } from './subject-run.js';
import { unitRunAt } from './unit-run.js';

/** Behind a noun ("hội nghị do Bộ Nội vụ chủ trì") the words tell what it is; behind a sign or "việc này", who does the work before it. */
const BY = new RegExp(`(?:(?<=[,;.–(-]\\s?)|(?<=[.;]\\s)${dutyPhrases('work')}\\s+(?:này|trên|nêu trên)\\s+)do\\s+`, 'giu');
const STRONG = new RegExp(`^\\s+${dutyPhrases('strong')}${WORD_END}`, 'iu');

/** Who does the work of an item, where a clause behind it says so: "Thăm trẻ em …, do Phòng Văn hóa chủ trì, phối hợp …". */
export function doneBy(text: string, { agenciesIn }: UnitReader): Handler | undefined {
  return Array.from(text.matchAll(BY), ({ index, 0: word }) => unitRunAt(text, agenciesIn(text), index + word.length)).find(
    (run) => run && !run.addressed && STRONG.test(text.slice(run.end)),
  );
}
