import { dutyPhrases } from '../../knowledge/plan-words/duty-phrases.js';
import { WORD_END, WORD_START } from '../../text/patterns.js';
import type { Passage, PlanTree } from '../../tree/plan-tree.js';

const CLOSING = new RegExp(`${WORD_START}${dutyPhrases('closing')}${WORD_END}`, 'iu');

/**
 * The paragraph that ends the body and only asks that the plan be carried
 * out, or that difficulties be reported; undefined where the plan ends in an
 * item or with a duty.
 */
export function closingParagraph({ landmarks: { body }, sections }: PlanTree): Passage | undefined {
  const last = body.findLast((piece) => piece.type === 'passage');
  if (!last || sections.some((section) => section.heading === last)) return undefined;
  return CLOSING.test(last.source.text) ? last : undefined;
}
