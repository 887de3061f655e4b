import { typeWords } from '../messages/citations.js';
import { fill } from '../messages/fill.js';
import type { Language } from '../messages/language.js';
import type { ListedDocumentType } from '../questions/list-document-types.js';

/** "Nghị định"; a type of the Party that is named like one of the State says so. */
export function documentTypeName({ name, isPartyTwin }: ListedDocumentType, language: Language): string {
  return isPartyTwin ? fill(typeWords.ofParty[language], { name }) : name;
}
