import type { ErrorEntry } from '../error-entry.js';

/** Instruments that are named, and the file of one's own that adds to the register. */
export const instrumentErrors = {
  'instrument-unread': {
    class: 'usage',
    message: {
      vi: 'Không hiểu "{text}" là văn bản nào; gần nhất là {nearest}.',
      en: '"{text}" names no instrument that can be read; the nearest is {nearest}.',
    },
    remedy: {
      vi: 'Ghi số và ký hiệu như 61/2018/NĐ-CP, hoặc loại và số như Nghị định 61.',
      en: 'Give number and symbol like 61/2018/NĐ-CP, or type and number like Nghị định 61.',
    },
  },
  'instrument-unregistered': {
    class: 'usage',
    message: { vi: 'Danh mục chưa có văn bản "{text}"; gần nhất là {nearest}.', en: 'The register does not have "{text}"; the nearest is {nearest}.' },
    remedy: { vi: 'Bổ sung vào tệp của mình theo docs/instruments.md.', en: 'Add it in a file of your own: docs/instruments.md tells how.' },
  },
  'instruments-unreadable': {
    class: 'usage',
    message: { vi: 'Không đọc được tệp văn bản bổ sung {file}: {reason}.', en: 'The file of instruments {file} cannot be read: {reason}.' },
    remedy: {
      vi: 'Lưu tệp dạng CSV UTF-8 với hàng đầu là tên cột, hoặc sửa KEHOACH_INSTRUMENTS.',
      en: 'Save it as CSV in UTF-8 with column names in the first row, or change KEHOACH_INSTRUMENTS.',
    },
  },
  'instruments-column': {
    class: 'usage',
    message: { vi: '{file} có cột "{column}" không dùng được, hoặc thiếu cột "{nearest}".', en: '{file} has a column "{column}" that means nothing, or lacks "{nearest}".' },
    remedy: { vi: 'Tên cột gần nhất: {nearest}. Xem docs/instruments.md.', en: 'The nearest name is {nearest}. docs/instruments.md lists them.' },
  },
  'instruments-cell': {
    class: 'usage',
    message: { vi: '{file}, dòng {line}, cột {column}: "{value}" không hợp lệ.', en: '{file}, line {line}, column {column}: "{value}" does not fit.' },
    remedy: { vi: 'Giá trị hợp lệ: {expected}.', en: 'Expected: {expected}.' },
  },
} as const satisfies Record<string, ErrorEntry>;
