import type { Recognizer } from './recognizer.js';

/** How pages that are pictures are read. */
export interface Recognition {
  /** Starts the engine; called when the first page needs it. */
  readonly start: () => Promise<Recognizer>;
  /** Further pages of a file are left unread. */
  readonly maxPages: number;
  /** How many pages are recognized at once as far as memory allows. */
  readonly processors: number;
  /** Resident memory of the process that reads. */
  readonly memoryLimitBytes: number;
  /** Told after each page, in their order: its number from 1, and how many pages the file has. */
  readonly onPage?: (page: number, pageCount: number) => void;
}

/** A whole plan has 1 to 45 pages; hundreds are a book, or made to keep a reader busy for days. */
export const MAX_RECOGNIZED_PAGES = 200;
