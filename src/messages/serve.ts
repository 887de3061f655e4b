import type { Words } from './language.js';

/** What the server says of itself. */
export const serveWords = {
  serving: { vi: 'Mở {address} trong trình duyệt. Dừng bằng Ctrl-C.', en: 'Open {address} in a browser. Ctrl-C stops it.' },
  stopped: { vi: 'Đã dừng; các tệp đang đọc dở đã đọc xong.', en: 'Stopped; the files at hand are done.' },
} as const satisfies Record<string, Words>;
