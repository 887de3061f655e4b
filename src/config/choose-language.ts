import { languages, type Language } from '../messages/language.js';

/**
 * Vietnamese unless --lang, KEHOACH_LANG or a LANG that begins with "en" says
 * otherwise. Never fails: it is asked before anything can be reported.
 */
export function chooseLanguage(flag: string | undefined, env: Readonly<Record<string, string | undefined>>): Language {
  const said = [flag, env['KEHOACH_LANG']].find(isLanguage);
  return said ?? (env['LANG']?.startsWith('en') ? 'en' : 'vi');
}

function isLanguage(text: string | undefined): text is Language {
  return languages.some((language) => language === text);
}
