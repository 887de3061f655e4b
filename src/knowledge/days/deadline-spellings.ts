import { loadCsv } from '../load-csv.js';

export interface Misspelling {
  readonly variant: string;
  /** Of the same length, so that no offset moves. */
  readonly word: string;
  /** The variant is another word too; it is this one only before a number. */
  readonly beforeNumber: boolean;
}

/** How words of time are misspelt, by hand or by a scan: "qúy", "trưóc", "ngây". */
export const deadlineMisspellings: readonly Misspelling[] = loadCsv('deadline-spellings.csv').map(
  ({ variant = '', word = '', before }) => ({
    variant,
    word,
    beforeNumber: before === 'number',
  }),
);
