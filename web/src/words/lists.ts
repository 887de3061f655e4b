import type { Words } from '../../../src/messages/language.js';

/** Of lists that are filtered. */
export const listWords = {
  apply: { vi: 'Lọc', en: 'Filter' },
  clear: { vi: 'Bỏ lọc', en: 'Clear' },
  more: { vi: 'Xem thêm {count}', en: 'Show {count} more' },
} as const satisfies Record<string, Words>;
