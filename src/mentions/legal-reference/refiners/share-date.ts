import type { ReferenceMention } from '../reference-mention.js';
import { listLink } from './list-link.js';
import type { ReferenceRefiner } from './reference-refiner.js';

/**
 * One date behind a list whose members share the type word is of them all:
 * "các Quyết định số 217-QĐ/TW, 218-QĐ/TW ngày 12/12/2013". With a type word
 * of its own each member stands for itself.
 */
export const shareDate: ReferenceRefiner = {
  name: 'share-date',
  refine(mentions, text) {
    const refined: ReferenceMention[] = [];
    for (const mention of mentions.toReversed()) {
      const next = refined.at(-1);
      refined.push(next && listLink(mention, next, text) !== undefined ? withYearOf(mention, next) : mention);
    }
    return refined.reverse();
  },
};

function withYearOf(mention: ReferenceMention, next: ReferenceMention): ReferenceMention {
  const { reading } = mention;
  if (reading.form !== 'numbered' || next.reading.form !== 'numbered' || next.reading.type) return mention;
  const year = next.date?.year ?? next.reading.listYear;
  const isTold = reading.year ?? mention.date?.year ?? reading.listYear;
  return year === undefined || isTold !== undefined ? mention : { ...mention, reading: { ...reading, listYear: year } };
}
