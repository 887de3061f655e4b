/** What a reader's process is asked of a document: its record, or something to look at. */
export type Question = { readonly bytes: Uint8Array } & (
  | { readonly kind: 'html' | 'page-sizes' }
  /** `processors`: how many pages may be recognized at once. */
  | { readonly kind: 'record'; readonly processors: number }
  | { readonly kind: 'page-picture'; readonly page: number; readonly scale: number }
);
