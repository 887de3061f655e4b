import type { Language } from '../../messages/language.js';
import type { Terminal } from '../terminal.js';

/** What a list needs to know to be shown to a person. */
export interface ListSurroundings {
  readonly language: Language;
  readonly terminal: Terminal;
}
