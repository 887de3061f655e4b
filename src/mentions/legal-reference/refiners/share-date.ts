import type { ReferenceMention } from '../reference-mention.js';
import { listLink } from './list-link.js';
import type { ReferenceRefiner } from './reference-refiner.js';

/**
 * Date and issuer behind a list are of all its members that share the type
 * word: "các Quyết định số 217-QĐ/TW, 218-QĐ/TW ngày 12/12/2013 của Bộ Chính
 * trị". With a type word of its own each member stands for itself.
 */
export const shareDate: ReferenceRefiner = {
  name: 'share-date',
  refine(mentions, text) {
    const refined: ReferenceMention[] = [];
    for (const mention of mentions.toReversed()) {
      const next = refined.at(-1);
      refined.push(next && listLink(mention, next, text) !== undefined ? withTailOf(mention, next) : mention);
    }
    return refined.reverse();
  },
};

function withTailOf(mention: ReferenceMention, next: ReferenceMention): ReferenceMention {
  if (mention.reading.form === 'short' && next.reading.form === 'short') return withIssuerOf(mention, next);
  const { reading } = mention;
  if (reading.form !== 'numbered' || next.reading.form !== 'numbered' || next.reading.type) return mention;
  const year = next.date?.year ?? next.reading.listYear;
  const isTold = reading.year ?? mention.date?.year ?? reading.listYear;
  const dated = year === undefined || isTold !== undefined ? mention : { ...mention, reading: { ...reading, listYear: year } };
  return reading.symbol.issuers.join() === next.reading.symbol.issuers.join() ? withIssuerOf(dated, next) : dated;
}

function withIssuerOf(mention: ReferenceMention, { issuerWords }: ReferenceMention): ReferenceMention {
  return mention.issuerWords !== undefined || issuerWords === undefined ? mention : { ...mention, issuerWords };
}
