import { findMentions } from '../runner.js';
import type { DeadlineContext, DeadlineMention } from './deadline-mention.js';
import { deadlineGrammar } from './grammar.js';
import { isDutyWording } from './words/in-prose.js';
import { plainly } from './words/plainly.js';
import { respell } from './words/respell.js';
import { toMentions } from './facts/to-mentions.js';

/**
 * Finds deadlines in running text. There most periods are names ("kế hoạch
 * năm 2020", "chi thường xuyên"), so only those count that words lead to
 * ("trước ngày …", "trong quý …") or that are a clause by themselves.
 *
 * @param text normalized by `normalizeText`; offsets are into it
 */
export function findDeadlines(text: string, context: DeadlineContext = {}): DeadlineMention[] {
  return plainly(text, (plain) =>
    findMentions(deadlineGrammar, respell(plain), context)
      .filter((reading) => isDutyWording(reading, plain))
      .flatMap((reading) => toMentions(reading, context)),
  );
}
