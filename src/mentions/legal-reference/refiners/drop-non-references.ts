import { referenceWords } from '../../../knowledge/instruments/reference-words.js';
import type { ReferenceMention } from '../reference-mention.js';
import type { ReferenceRefiner } from './reference-refiner.js';

/** Names of forms and entries whose numbers look like those of documents: "Mẫu số 02/QĐ-XPHC". */
const FORM_LABEL = new RegExp(`${referenceWords('labelled')}(?:\\s{1,2}số)?\\s{0,2}:?\\s{0,3}$`, 'iu');
const LOOK_BEHIND = 20;
/** Between an act and "sửa đổi, bổ sung năm 2020". */
const AMENDED = /^\s{0,2}[,(]?\s{0,2}(?:(?:đã\s{1,2})?được\s{1,2})?$/iu;
const WIDEST = 20;

/** What looks like a reference and is none by its surroundings; a provision whose act is not named cites none. */
export const dropNonReferences: ReferenceRefiner = {
  name: 'drop-non-references',
  refine(mentions, text) {
    return mentions.filter((mention, index) => {
      const { reading } = mention;
      if (reading.form === 'provisions') return false;
      if (reading.form === 'amendment') return amends(mentions[index - 1], mention, text);
      return reading.form !== 'numbered' || reading.type !== undefined || !isFormLabel(mention, text);
    });
  },
};

function isFormLabel({ start }: ReferenceMention, text: string): boolean {
  return FORM_LABEL.test(text.slice(Math.max(0, start - LOOK_BEHIND), start));
}

function amends(act: ReferenceMention | undefined, amendment: ReferenceMention, text: string): boolean {
  if (!act || amendment.start - act.end > WIDEST) return false;
  return AMENDED.test(text.slice(act.end, amendment.start));
}
