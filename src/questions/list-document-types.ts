import { documentTypes } from '../knowledge/instruments/document-types.js';

/** A type of document, as it is asked for and corrected. */
export interface ListedDocumentType {
  /** As it stands in instrument ids: "nghi-dinh". */
  slug: string;
  name: string;
  /** Of the Party, where one of the State is called the same. */
  isPartyTwin: boolean;
}

/** Those that documents are read with, in the order of the register. */
export function listDocumentTypes(): ListedDocumentType[] {
  const { all } = documentTypes();
  return all.map(({ slug, name, systems }) => ({
    slug,
    name,
    isPartyTwin: systems.every((system) => system === 'party') && all.some((other) => other.slug !== slug && other.name === name),
  }));
}
