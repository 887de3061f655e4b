import { useCallback } from 'react';
import { fill, type FillData } from '../../../src/messages/fill.js';
import type { Words } from '../../../src/messages/language.js';
import { useLanguage } from './language-provider.js';

export type Say = (words: Words, data?: FillData) => string;

/** Says words in the reader's language, with what belongs into their `{placeholders}`. */
export function useSay(): Say {
  const { language } = useLanguage();
  return useCallback((words, data = {}) => fill(words[language], data), [language]);
}
