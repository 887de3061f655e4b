/** A stretch of a list. */
export interface Page {
  /** At most so many items; 100 unless said. */
  limit?: number;
  /** After so many items. */
  offset?: number;
}

export interface PageOf<Item> {
  /** Of the whole list. */
  total: number;
  items: Item[];
}

export const DEFAULT_LIMIT = 100;
