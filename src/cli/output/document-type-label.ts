import { documentTypes } from '../../knowledge/document-types.js';
import { fill } from '../../messages/fill.js';
import type { Language } from '../../messages/language.js';
import { typeWords } from '../../messages/citations.js';

/** "Nghị định"; a type of the Party that is named like one of the State says so. */
export function documentTypeLabel(slug: string, language: Language): string {
  const type = documentTypes().bySlug(slug);
  if (!type) return typeWords[slug]?.[language] ?? slug;
  const isOfPartyAlone = type.systems.every((system) => system === 'party');
  const hasTwin = documentTypes().all.some((other) => other.slug !== slug && other.name === type.name);
  return isOfPartyAlone && hasTwin ? fill(typeWords.ofParty[language], { name: type.name }) : type.name;
}
