import { findMentions, type Grammar, type Mention } from '../runner.js';
import { dong } from './parsers/dong.js';

/** A sum of money, in đồng. */
export interface AmountMention extends Mention {
  readonly value: number;
}

const amountGrammar: Grammar<AmountMention> = { parsers: [dong], refiners: [] };

/**
 * Finds sums of money in đồng: "678.718 triệu đồng", "1,2 tỷ đồng".
 *
 * @param text normalized text; offsets are into it
 */
export function findAmounts(text: string): AmountMention[] {
  return findMentions(amountGrammar, text, undefined);
}
