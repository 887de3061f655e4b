import { namesWithTrait } from '../../../../knowledge/agencies/agency-traits.js';
import { once } from '../../../../knowledge/once.js';
import { foldKey } from '../../../../text/fold.js';
import { anyOf, pattern, WORD_END } from '../../../../text/patterns.js';
import { endOfMatch } from '../../scan.js';

/** các cấp  |  cấp tỉnh, cấp huyện và cấp xã */
const LEVELS = pattern`(?:các cấp|cấp \p{L}{1,5}(?:(?:,| và) cấp \p{L}{1,5}){0,2})`;

/** " ĐBQH khóa XVI và đại biểu HĐND các cấp, nhiệm kỳ 2026 - 2031" */
const elected = once(() => {
  const office = pattern`(?:đại biểu|ĐB)\s?${anyOf(namesWithTrait('elected'))}(?:,? khóa [XVI]{1,6})?(?: ${LEVELS})?`;
  return new RegExp(pattern` ${office}(?:(?:,| và|, và) (?:bầu cử )?${office})?${WORD_END}(?:,? nhiệm kỳ \d{4}\s?[-–]\s?\d{4})?`, 'iuy');
});

/** End of the words for who is elected, which belong to the name of an election's committee; the offset where there are none. */
export function endOfElected(text: string, name: string, offset: number): number {
  return foldKey(name).endsWith(' bầu cử') ? (endOfMatch(elected(), text, offset) ?? offset) : offset;
}
