import { useMemo } from 'react';
import { documentTypeName } from '../../../src/wording/document-type-name.js';
import { useDocumentTypes } from '../api/register.js';
import { useLanguage } from './language-provider.js';

export interface TypeChoice {
  /** "ke-hoach". */
  value: string;
  /** "Kế hoạch". */
  label: string;
}

/** The types of documents by their names, in the order of the Vietnamese alphabet; none before they are here. */
export function useTypeChoices(): readonly TypeChoice[] {
  const { language } = useLanguage();
  const { data } = useDocumentTypes();
  return useMemo(() => {
    const choices = (data ?? []).map((type) => ({ value: type.slug, label: documentTypeName(type, language) }));
    return choices.sort((one, other) => one.label.localeCompare(other.label, 'vi'));
  }, [data, language]);
}
