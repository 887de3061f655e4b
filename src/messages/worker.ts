import type { Words } from './language.js';

/** What a worker says of itself. */
export const workerWords = {
  started: {
    vi: 'Bắt đầu đọc {concurrency} tệp cùng lúc trên {host}, tiến trình {pid}. Dừng bằng Ctrl-C.',
    en: 'Working on {host}, process {pid}, at {concurrency} files at the same time. Ctrl-C stops it.',
  },
  listening: {
    vi: 'Tình trạng và số đo: http://localhost:{port}/readyz, /metrics',
    en: 'Health and metrics: http://localhost:{port}/readyz, /metrics',
  },
  stopped: { vi: 'Đã dừng; các tệp đang đọc dở đã đọc xong.', en: 'Stopped; the files at hand are done.' },
} as const satisfies Record<string, Words>;
