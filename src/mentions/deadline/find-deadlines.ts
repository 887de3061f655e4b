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
  return plainly(text, (plain) => {
    const mentions = findMentions(deadlineGrammar, respell(plain), context)
      .filter((reading) => isDutyWording(reading, plain))
      .flatMap((reading) => toMentions(reading, context));
    return mentions.filter((mention, index) => !isSpecified(mention, mentions[index + 1], plain));
  });
}

/** "định kỳ hàng quý báo cáo … trước ngày 20 của tháng cuối quý": the due day says the spacing, too. */
function isSpecified({ end, deadline }: DeadlineMention, next: DeadlineMention | undefined, text: string): boolean {
  const isSpacing = deadline.kind === 'recurring' && deadline.endInclusive === undefined && deadline.timesPerPeriod === undefined;
  if (!next || !isSpacing || /[.;]\s/u.test(text.slice(end, next.start))) return false;
  return next.deadline.endInclusive !== undefined && next.deadline.iso8601 !== undefined && next.deadline.iso8601 === deadline.iso8601;
}
