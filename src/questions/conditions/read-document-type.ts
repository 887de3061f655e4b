import { closest } from 'fastest-levenshtein';
import { KehoachError } from '../../errors/kehoach-error.js';
import { documentTypes } from '../../knowledge/instruments/document-types.js';
import { slug } from '../../text/fold.js';

/**
 * "Nghị định", "NĐ" or "nghi-dinh" → "nghi-dinh".
 *
 * @throws KehoachError "document-type-unknown"
 */
export function readDocumentType(text: string): string {
  const found = findDocumentType(text);
  if (found !== undefined) return found;
  const types = documentTypes();
  const slugs = types.all.map((type) => type.slug);
  const nearest = types.bySlug(closest(slug(text), slugs))?.name ?? '';
  throw new KehoachError('document-type-unknown', { text, nearest });
}

/** undefined for what no register knows. */
export function findDocumentType(text: string): string | undefined {
  const types = documentTypes();
  const type =
    types.bySlug(text) ?? types.byName(text) ?? types.byCode(text, 'state') ?? types.byCode(text, 'party') ?? types.bySlug(slug(text));
  return type?.slug;
}
