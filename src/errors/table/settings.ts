import type { ErrorEntry } from '../error-entry.js';

/** The configuration. */
export const settingErrors = {
  'config-unreadable': {
    class: 'usage',
    message: { vi: 'Không đọc được tệp cấu hình {file}: {reason}.', en: 'The configuration {file} cannot be read: {reason}.' },
    remedy: {
      vi: 'Sửa tệp cho đúng JSON hoặc xóa tệp để dùng giá trị mặc định.',
      en: 'Make it valid JSON, or remove it to use the defaults.',
    },
  },
  'config-invalid': {
    class: 'usage',
    message: {
      vi: 'Cấu hình "{setting}" (từ {source}) không hợp lệ: {reason}.',
      en: 'Setting "{setting}" (from {source}) is wrong: {reason}.',
    },
    remedy: {
      vi: 'Sửa giá trị này rồi chạy lại.',
      en: 'Correct the value and run again.',
    },
  },
  'tesseract-missing': {
    class: 'usage',
    message: {
      vi: 'Máy này không có chương trình tesseract.',
      en: 'There is no tesseract on this machine.',
    },
    remedy: {
      vi: 'Cài tesseract bản 4 hoặc 5 (Debian, Ubuntu: tesseract-ocr), hoặc đặt KEHOACH_OCR=embedded.',
      en: 'Install tesseract 4 or 5 (Debian, Ubuntu: tesseract-ocr), or set KEHOACH_OCR=embedded.',
    },
  },
} as const satisfies Record<string, ErrorEntry>;
