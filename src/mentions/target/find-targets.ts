import { findMentions, type Grammar } from '../runner.js';
import { part } from './parsers/part.js';
import { percentage } from './parsers/percentage.js';
import { quantity } from './parsers/quantity.js';
import { rank } from './parsers/rank.js';
import { sum } from './parsers/sum.js';
import { shareBounds } from './refiners/share-bounds.js';
import { shareSubject } from './refiners/share-subject.js';
import type { TargetContext, TargetMention } from './target-mention.js';

const targetGrammar: Grammar<TargetMention, TargetContext> = {
  parsers: [percentage, part, rank, sum, quantity],
  refiners: [shareBounds, shareSubject],
};

/**
 * Finds numbers that are to be reached: "tối thiểu 80% hồ sơ được trả đúng
 * hẹn", "giảm 20% thời gian giải quyết", "ít nhất 03 lớp tập huấn", "giảm một phần ba số vụ", "không quá
 * 30 phút", "trong nhóm 10 tỉnh dẫn đầu".
 *
 * @param text normalized text of one paragraph; offsets are into it
 */
export function findTargets(text: string, context: TargetContext = { isAmongTargets: false }): TargetMention[] {
  return findMentions(targetGrammar, text, context);
}
