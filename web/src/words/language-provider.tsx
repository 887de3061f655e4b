import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { languages, type Language } from '../../../src/messages/language.js';

interface LanguageChoice {
  language: Language;
  choose: (language: Language) => void;
}

const KEPT_AS = 'kehoach.language';
const LanguageContext = createContext<LanguageChoice>({ language: 'vi', choose: () => undefined });

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, choose] = useState(chosenLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
    localStorage.setItem(KEPT_AS, language);
    // For files that links lead to.
    document.cookie = `kehoach-language=${language}; path=/; max-age=31536000; samesite=strict`;
  }, [language]);
  const choice = useMemo(() => ({ language, choose }), [language]);
  return <LanguageContext value={choice}>{children}</LanguageContext>;
}

export function useLanguage(): LanguageChoice {
  return useContext(LanguageContext);
}

/** As chosen on this computer; Vietnamese before anybody has chosen. */
export function chosenLanguage(): Language {
  const kept = localStorage.getItem(KEPT_AS);
  return languages.find((language) => language === kept) ?? 'vi';
}
