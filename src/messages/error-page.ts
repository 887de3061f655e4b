import type { Words } from './language.js';

/** The list of failures that the server shows. */
export const errorPageWords = {
  title: { vi: 'Các lỗi và cách xử lý', en: 'Failures and what to do' },
  code: { vi: 'Mã', en: 'Code' },
  message: { vi: 'Việc xảy ra', en: 'What happened' },
  remedy: { vi: 'Cách xử lý', en: 'What to do' },
} as const satisfies Record<string, Words>;
