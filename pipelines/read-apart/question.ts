/** What a reader's process is asked of a document: its record, or something to look at. */
export type Question = { readonly bytes: Uint8Array } & (
  | { readonly kind: 'record' | 'html' | 'page-sizes' }
  | { readonly kind: 'page-picture'; readonly page: number; readonly scale: number }
);
