import { foldKey } from '../../../text/fold.js';
import { WORD_END } from '../../../text/patterns.js';
import { endOfMatch } from '../scan.js';

const DEPUTIES = '(?:đại biểu|ĐB)';
const ASSEMBLY = `(?:${DEPUTIES} ?(?:Quốc hội|QH)(?:,? khóa [XVI]{1,6})?)`;
const COUNCILS = `(?:${DEPUTIES} ?(?:Hội đồng nhân dân|HĐND)(?: (?:các cấp|cấp \\p{L}{1,5}(?:, cấp \\p{L}{1,5}| và cấp \\p{L}{1,5}){0,2}))?)`;
/** " ĐBQH khóa XVI và đại biểu HĐND các cấp, nhiệm kỳ 2026 - 2031" */
const ELECTED = new RegExp(
  ` (?:${ASSEMBLY}(?:(?:, | và |, và )(?:bầu cử )?${COUNCILS})?|${COUNCILS})${WORD_END}(?:,? nhiệm kỳ \\d{4} ?[-–] ?\\d{4})?`,
  'iuy',
);

/** End of the words for who is elected, which belong to the name of an election's committee; the offset where there are none. */
export function endOfElected(text: string, name: string, offset: number): number {
  return foldKey(name).endsWith(' bầu cử') ? (endOfMatch(ELECTED, text, offset) ?? offset) : offset;
}
