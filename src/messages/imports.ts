import type { Words } from './language.js';

/** Column heads of the list of imports. */
export const importsWords = {
  number: { vi: 'Số', en: 'No.' },
  started: { vi: 'Bắt đầu', en: 'Started' },
  finished: { vi: 'Kết thúc', en: 'Finished' },
  unfinished: { vi: 'chưa xong', en: 'not finished' },
  by: { vi: 'Người nhập', en: 'By' },
  files: { vi: 'Tệp', en: 'Files' },
  failed: { vi: 'Lỗi', en: 'Failed' },
  pending: { vi: 'Chưa đọc', en: 'Waiting' },
} as const satisfies Record<string, Words>;
