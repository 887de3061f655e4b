import { basename } from 'node:path';
import { fill } from '../../messages/fill.js';
import type { Language } from '../../messages/language.js';
import { pageWords } from '../../messages/pages.js';
import type { Terminal } from '../terminal.js';

export interface PageLine {
  /** How far a scan is: it takes seconds a page. */
  readonly show: (path: string, page: number, pageCount: number) => void;
  /** Before anything else is written. */
  readonly clear: () => void;
}

/** One line on a screen's stderr, written over by the next; elsewhere nothing. */
export function pageLine(language: Language, terminal: Terminal): PageLine {
  if (!terminal.isInteractive.stderr) return { show: () => {}, clear: () => {} };
  return {
    show: (path, page, pageCount) => terminal.err(`${CLEAR}${pageText(path, page, pageCount, language).slice(0, terminal.width - 1)}`),
    clear: () => terminal.err(CLEAR),
  };
}

/** To the line's beginning; what is right of it goes (ECMA-48, EL). */
const CLEAR = '\r\u001B[K';

export function pageText(path: string, page: number, pageCount: number, language: Language): string {
  return fill(pageWords.page[language], { file: basename(path).replace(/\p{Cc}/gu, ' '), page, pageCount });
}
