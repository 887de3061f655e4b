import { typeWords } from '../../messages/citations.js';
import type { Language } from '../../messages/language.js';
import { listDocumentTypes } from '../../questions/list-document-types.js';
import { documentTypeName } from '../../wording/document-type-name.js';

/** "Nghị định"; of a type that only citations know its own words, else the slug. */
export function documentTypeLabel(slug: string, language: Language): string {
  const type = listDocumentTypes().find((one) => one.slug === slug);
  return type ? documentTypeName(type, language) : (typeWords[slug]?.[language] ?? slug);
}
