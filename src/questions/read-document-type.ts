import { documentTypes } from '../knowledge/document-types.js';
import { slug } from '../text/fold.js';

/** "Nghị định", "NĐ" or "nghi-dinh" → "nghi-dinh"; what no register knows as it would be written there. */
export function readDocumentType(text: string): string {
  const types = documentTypes();
  const type = types.bySlug(text) ?? types.byName(text) ?? types.byCode(text, 'state') ?? types.byCode(text, 'party');
  return type?.slug ?? slug(text);
}
