import type { ErrorEntry } from '../error-entry.js';

/** Taking a store along and putting it back. */
export const backupErrors = {
  'backup-unwritable': {
    class: 'usage',
    message: { vi: 'Không ghi được bản sao lưu {file}: {reason}.', en: 'The backup {file} cannot be written: {reason}.' },
    remedy: { vi: 'Chọn thư mục khác còn đủ chỗ và có quyền ghi.', en: 'Choose a folder with room that you may write to.' },
  },
  'backup-unreadable': {
    class: 'usage',
    message: {
      vi: '{file} không phải bản sao lưu nguyên vẹn của kehoach ({reason}).',
      en: '{file} is no whole backup of kehoach ({reason}).',
    },
    remedy: {
      vi: 'Kiểm tra đường dẫn, sao chép lại tệp, hoặc dùng bản sao lưu khác.',
      en: 'Check the path, copy the file again, or use another backup.',
    },
  },
  'store-not-empty': {
    class: 'usage',
    message: { vi: 'Kho {store} đã có dữ liệu.', en: 'The store {store} is not empty.' },
    remedy: {
      vi: 'Khôi phục vào một kho mới bằng --store, rồi chuyển sang dùng kho đó.',
      en: 'Restore into a new store with --store, then go on with that one.',
    },
  },
} as const satisfies Record<string, ErrorEntry>;
