import type { Words } from './language.js';

/** While a store that an older version has filled is opened. */
export const storeWords = {
  updating: {
    vi: 'Đang cập nhật cấu trúc kho: bước {step}/{steps} (kho lớn có thể mất vài phút)',
    en: 'Updating the tables of the store: step {step} of {steps} (a large store takes minutes)',
  },
} as const satisfies Record<string, Words>;
