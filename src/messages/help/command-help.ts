import type { Words } from '../language.js';

/** What `kehoach COMMAND --help` teaches. */
export interface CommandHelp {
  /** One line, also in the list of commands. */
  readonly summary: Words;
  readonly details: Words;
  /** By option name; the options that every command has are in common-options. */
  readonly options: Readonly<Record<string, Words>>;
  readonly examples: readonly { readonly line: string; readonly note: Words }[];
}
