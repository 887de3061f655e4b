import { languages, type Language } from '../../../src/messages/language.js';

const KEPT_AS = 'kehoach.language';

/** As chosen on this computer; Vietnamese before anybody has chosen. */
export function chosenLanguage(): Language {
  const kept = localStorage.getItem(KEPT_AS);
  return languages.find((language) => language === kept) ?? 'vi';
}

export function keepLanguage(language: Language): void {
  localStorage.setItem(KEPT_AS, language);
  // For files that links lead to.
  document.cookie = `kehoach-language=${language}; path=/; max-age=31536000; samesite=strict`;
}
