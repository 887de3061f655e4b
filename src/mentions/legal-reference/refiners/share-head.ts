import type { DocumentType } from '../../../knowledge/document-types.js';
import type { ReferenceMention } from '../reference-mention.js';
import type { ReferenceRefiner } from './reference-refiner.js';

/** ", " | " và " | "; " | " (" between the members of a list, or a name and its number. */
const LINK = /^(?:\s{0,2}(?:,|;|và|hoặc|,\s{0,2}và|\()\s{0,3})$/iu;

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
      const type = before && LINK.test(text.slice(before.end, Math.min(mention.start, before.end + 8))) ? typeOf(before) : undefined;
      const { reading } = mention;
      const isOpen = reading.form === 'numbered' && reading.type === undefined && reading.symbol.type === undefined;
      refined.push(isOpen && type ? { ...mention, reading: { ...reading, type } } : mention);
    }
    return refined;
  },
};

function typeOf({ reading }: ReferenceMention): DocumentType | undefined {
  return reading.form === 'numbered' || reading.form === 'title' ? reading.type : undefined;
}
