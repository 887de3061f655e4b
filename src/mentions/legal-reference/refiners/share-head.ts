import type { DocumentType } from '../../../knowledge/instruments/document-types.js';
import { ASSEMBLY_TYPES } from '../readers/known-codes.js';
import type { Reading } from '../reading.js';
import type { ReferenceMention } from '../reference-mention.js';
import { listLink } from './list-link.js';
import type { ReferenceRefiner } from './reference-refiner.js';

/**
 * Numbers whose symbol does not tell the type take it from the one before:
 * "Luật số 22/2008/QH12 và số 58/2010/QH12", "Luật Đất đai (số 31/2024/QH15)".
 */
export const shareHead: ReferenceRefiner = {
  name: 'share-head',
  refine(mentions, text) {
    const refined: ReferenceMention[] = [];
    for (const mention of mentions) {
      const before = refined.at(-1);
      const link = before && listLink(before, mention, text);
      refined.push(before && link !== undefined ? withHead(mention, before, link) : mention);
    }
    return refined;
  },
};

function typeOf(reading: Reading): DocumentType | undefined {
  if (reading.form === 'numbered') return reading.type ?? reading.symbol.type;
  return reading.form === 'title' ? reading.type : undefined;
}

/** A number in brackets is that of the name before it. */
function withHead(mention: ReferenceMention, { reading: head }: ReferenceMention, link: string): ReferenceMention {
  const { reading } = mention;
  const type = typeOf(head);
  if (!type || reading.form !== 'numbered' || reading.type || reading.symbol.type) return mention;
  if (reading.symbol.system === 'assembly' && !ASSEMBLY_TYPES.includes(type.slug)) return mention;
  const title = head.form === 'title' && link.includes('(') ? { title: head.title } : {};
  return { ...mention, reading: { ...reading, type, ...title } };
}
