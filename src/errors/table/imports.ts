import type { ErrorEntry } from '../error-entry.js';

/** Imports and their queue. */
export const importErrors = {
  'queue-unreachable': {
    class: 'outage',
    message: { vi: 'Không kết nối được hàng đợi {queue}: {reason}.', en: 'The queue {queue} cannot be reached: {reason}.' },
    remedy: {
      vi: 'Kiểm tra máy chủ Redis và địa chỉ trong REDIS_URL, hoặc bỏ REDIS_URL để dùng hàng đợi trong kho.',
      en: 'Check the Redis server and the address in REDIS_URL, or unset it to keep the queue in the store.',
    },
  },
  'import-not-found': {
    class: 'usage',
    message: { vi: 'Không có lần nhập số {import}.', en: 'There is no import {import}.' },
    remedy: { vi: 'Xem các lần nhập bằng lệnh kehoach imports.', en: 'See the imports with kehoach imports.' },
  },
  'import-none-unfinished': {
    class: 'usage',
    message: { vi: 'Không có lần nhập nào còn dở.', en: 'No import was broken off.' },
    remedy: { vi: 'Nhập tệp hoặc thư mục bằng kehoach import.', en: 'Import files or folders with kehoach import.' },
  },
  'import-elsewhere': {
    class: 'usage',
    message: {
      vi: 'Lần nhập số {import} bắt đầu trên máy {host}; tệp đang chờ không có ở máy này: {file}.',
      en: 'Import {import} was begun on the host {host}; files that wait are not on this one: {file}.',
    },
    remedy: {
      vi: 'Chạy kehoach import --resume {import} trên máy {host}, hoặc trên máy có đúng các tệp ấy ở cùng đường dẫn.',
      en: 'Run kehoach import --resume {import} on {host}, or on a host that has the same files under the same paths.',
    },
  },
} as const satisfies Record<string, ErrorEntry>;
