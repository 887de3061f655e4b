import { agencyRegister } from '../../../knowledge/agencies/agencies.js';
import { centreWords } from '../../../knowledge/agencies/centre-words.js';
import { unitHeads } from '../../../knowledge/agencies/unit-heads.js';
import { referenceWords } from '../../../knowledge/instruments/reference-words.js';
import { areaWordAt } from '../../agency/readers/areas/area-word.js';

/** " về việc …", " ngày …" */
const OF_THE_PAPER = new RegExp(`^${referenceWords('of-paper')}\\s`, 'iu');

/** "Ban Chỉ đạo | Trung ương" */
const OF_THE_CENTRE = new RegExp(`^${centreWords}(?!\\p{L})`, 'u');

/** "BCĐ57", "BCĐ389" */
const NUMBERED = /\d+$/u;

/**
 * "KH-BCĐ" of a "Ban Chỉ đạo chuyển đổi số", "CV/BCĐ57" of a "Ban Chỉ đạo 57":
 * a code that says only what kind of board it is, and words that name one the
 * register does not have.
 *
 * @param words behind "của", "" where there are none
 */
export function isOtherBoard(code: string, words: string): boolean {
  const [kind] = unitHeads().named(code.replace(NUMBERED, ''));
  const head = kind && unitHeads().longestAt(words, 0);
  if (!head || !head.values.includes(kind) || (agencyRegister().longestAt(words, 0)?.end ?? 0) > head.end) return false;
  if (head.end === words.length) return NUMBERED.test(code);
  const rest = /^\s+([\p{L}\d].*)/su.exec(words.slice(head.end))?.[1] ?? '';
  return rest !== '' && !OF_THE_PAPER.test(rest) && !OF_THE_CENTRE.test(rest) && areaWordAt(rest, 0) === undefined;
}
