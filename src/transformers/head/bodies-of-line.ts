import type { AgencyContext } from '../../mentions/agency/agency-mention.js';
import { parseAgencies } from '../../mentions/agency/parse-agencies.js';
import type { SourceText } from '../../tree/source-text.js';
import { beginsUnit } from './begins-unit.js';

/**
 * A converter may run the lines of a letterhead together: "UBND TỈNH NAM ĐỊNH
 * SỞ NỘI VỤ" are two bodies, since the first name is whole where the word for
 * the second begins. "VĂN PHÒNG UBND TỈNH NAM ĐỊNH" is one name.
 */
export function bodiesOfLine(line: SourceText, context: AgencyContext): SourceText[] {
  const [first] = parseAgencies(line.text, context);
  const rest = first && line.text.slice(first.end);
  if (first?.value == null || !rest || !/^\s/u.test(rest) || !beginsUnit(rest)) return [line];
  const from = first.end + rest.length - rest.trimStart().length;
  return [line.slice(0, first.end), ...bodiesOfLine(line.slice(from), context)];
}
