import { dutyWords } from '../../knowledge/agencies/duty-words.js';
import { dutyPhrases } from '../../knowledge/plan-words/duty-phrases.js';
import { WORD_END, WORD_START } from '../../text/patterns.js';
import { subjectRun, type UnitReader } from './subject-run.js';
import type { UnitRun } from './unit-run.js';

/** As far as a sign. */
const GROUND = new RegExp(`^${dutyPhrases('opener')}${WORD_END}[^.,;:]{0,150}`, 'iu');
const PARTICLE = new RegExp(`${WORD_START}${dutyPhrases('particle')}\\s+$`, 'iu');
const ACTS = new RegExp(`^\\s+(?!(?:${dutyPhrases('particle')}|${dutyPhrases('negation')})${WORD_END})(?=\\p{Ll})`, 'iu');
const WORD_STARTS = /(?<![\p{L}\p{M}])\p{L}/gu;

/**
 * The units behind a ground or a time from which no comma parts them: "Căn cứ
 * nhiệm vụ được giao các sở lập dự toán", "Định kỳ hằng quý các phòng gửi báo
 * cáo". No particle or verb makes an object of them, and a verb follows.
 */
export function groundedRun(text: string, reader: UnitReader, at: number): UnitRun | undefined {
  const end = at + (GROUND.exec(text.slice(at))?.[0].length ?? 0);
  return reader
    .agenciesIn(text)
    .filter(({ start }) => start > at && start < end && !isObject(text.slice(at, start)))
    .map(({ start }) => subjectRun(text, reader, start, true))
    .find((run) => run && !run.addressed && ACTS.test(text.slice(run.end, run.end + 20)));
}

/** "các nội dung trên ", "nêu trên " */
const ABOVE = /(?:(?<![\p{L}\p{M}])(?:các|những)\s+\p{L}{1,8}(?:\s+\p{L}{1,8}){0,2}|nêu|nói|kể)\s+trên\s+$/iu;

function isObject(before: string): boolean {
  if (ABOVE.test(before)) return false;
  return PARTICLE.test(before) || Array.from(before.matchAll(WORD_STARTS)).some(({ index }) => isVerbUpTo(before, index));
}

/** "đề nghị ", "trình ", but not "được giao " */
function isVerbUpTo(before: string, index: number): boolean {
  const isPassive = /được $/iu.test(before.slice(0, index)) || /^được /iu.test(before.slice(index));
  return !isPassive && dutyWords().longestAt(before, index)?.end === before.trimEnd().length;
}
