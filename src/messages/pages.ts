import type { Words } from './language.js';

/** While pages of a scan are recognized. */
export const pageWords = {
  page: { vi: 'trang {page}/{pageCount}  {file}', en: 'page {page}/{pageCount}  {file}' },
} as const satisfies Record<string, Words>;
