import { findMentions, type Grammar } from '../runner.js';
import { percentage } from './parsers/percentage.js';
import type { TargetMention } from './target-mention.js';

const targetGrammar: Grammar<TargetMention> = { parsers: [percentage], refiners: [] };

/**
 * Finds shares that are to be reached: "tối thiểu 80% hồ sơ được trả đúng
 * hẹn", "giảm 20% thời gian giải quyết".
 *
 * @param text normalized text of one paragraph; offsets are into it
 */
export function findTargets(text: string): TargetMention[] {
  return findMentions(targetGrammar, text, undefined);
}
