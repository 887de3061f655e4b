import { beginsAs } from '../../knowledge/plan-words/sentence-openers.js';
import { documentTypes } from '../../knowledge/instruments/document-types.js';
import { foldKey } from '../../text/fold.js';
import type { HeadDraft } from '../../tree/drafts.js';
import type { Appendix } from '../../tree/landmarks.js';
import { numberIn } from './read-number.js';
import { dateIn } from './read-place-date.js';

/**
 * "(Kèm theo Kế hoạch số 12/KH-SNV ngày 05/02/2020 của …)" below the name of an
 * appendix repeats the plan's own number and date, and supplies what the head
 * leaves blank.
 */
export function readAppendixNote(appendices: readonly Appendix[], documentType: string): HeadDraft['noted'] {
  const name = foldKey(documentTypes().bySlug(documentType)?.name ?? '');
  for (const { content } of appendices)
    for (const piece of content) {
      if (piece.type !== 'passage' || !beginsAs('issued-with', piece.source.text)) continue;
      if (!foldKey(piece.source.text).includes(name)) continue;
      const number = numberIn(piece.source);
      const date = dateIn(piece.source);
      return { ...(number ? { number } : {}), ...(date ? { date: { source: piece.source, date } } : {}) };
    }
  return undefined;
}
