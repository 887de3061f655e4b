import { isPluralAt } from '../readers/is-plural-at.js';
import type { ReferenceMention } from '../reference-mention.js';
import type { ReferenceRefiner } from './reference-refiner.js';

/** The issuer stands between the type word and the number. */
const NAMED_BEFORE_NUMBER = /^\D{0,40}\scủa\s/iu;
const SENTENCE_END = /[.!?]\s+\p{Lu}|\n/u;

/**
 * The issuer before the first number is that of all in the list, whatever is
 * said about each: "các kế hoạch của UBND tỉnh: số 12/KH-UBND ngày 08/01/2026
 * về …, số 15/KH-UBND ngày 09/01/2026 về …".
 */
export const shareIssuer: ReferenceRefiner = {
  name: 'share-issuer',
  refine(mentions, text) {
    let head: ReferenceMention | undefined;
    return mentions.map((mention) => {
      if (opensList(mention, text)) head = mention;
      else if (head && !goesOn(head, mention, text)) head = undefined;
      return head?.issuerWords === undefined || mention.issuerWords !== undefined ? mention : { ...mention, issuerWords: head.issuerWords };
    });
  },
};

function opensList({ reading, issuerWords, start, raw }: ReferenceMention, text: string): boolean {
  return reading.form === 'numbered' && issuerWords !== undefined && NAMED_BEFORE_NUMBER.test(raw) && isPluralAt(text, start);
}

/** A number without a type word of its own, in the same sentence and with the same symbol. */
function goesOn(head: ReferenceMention, { reading, start }: ReferenceMention, text: string): boolean {
  if (head.reading.form !== 'numbered' || reading.form !== 'numbered' || reading.type) return false;
  const isOfSameSymbol = reading.symbol.issuers.join() === head.reading.symbol.issuers.join();
  return isOfSameSymbol && !SENTENCE_END.test(text.slice(head.end, start));
}
