import type { Words } from './language.js';

export const watchWords = {
  watching: { vi: 'Đang theo dõi {folder}. Dừng bằng Ctrl-C.', en: 'Watching {folder}. Ctrl-C stops it.' },
} as const satisfies Record<string, Words>;
