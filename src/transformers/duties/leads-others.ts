import { dutyPhrases } from '../../knowledge/plan-words/duty-phrases.js';
import { WORD_END } from '../../text/patterns.js';
import type { Holder } from './duty-node.js';

const LEADING_BODY = new RegExp(`^\\s*${dutyPhrases('leading body')}${WORD_END}`, 'iu');
const LEADING = new RegExp(`^\\s*${dutyPhrases('leading')}\\s`, 'iu');

/** "Lãnh đạo UBND xã ban hành …" below "Đảng ủy UBND xã": the verb, as a Party body leads others by the Party's statutes; below any other heading they are its leaders. */
export function leadsOthers(text: string, holders: readonly Holder[]): boolean {
  return (
    LEADING.test(text) &&
    holders.length > 0 &&
    holders.every(({ source, unit }) => LEADING_BODY.test(source.text.slice(unit.start, unit.end)))
  );
}
