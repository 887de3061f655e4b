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
    message: {
      vi: 'Danh mục chưa có văn bản "{text}"; gần nhất là {nearest}.',
      en: 'The register does not have "{text}"; the nearest is {nearest}.',
    },
    remedy: {
      vi: 'Bổ sung vào tệp của mình theo docs/instruments.md.',
      en: 'Add it in a file of your own: docs/instruments.md tells how.',
    },
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
    message: {
      vi: '{file} có cột "{column}" không dùng được, hoặc thiếu cột "{nearest}".',
      en: '{file} has a column "{column}" that means nothing, or lacks "{nearest}".',
    },
    remedy: {
      vi: 'Tên cột gần nhất: {nearest}. Xem docs/instruments.md.',
      en: 'The nearest name is {nearest}. docs/instruments.md lists them.',
    },
  },
  'instruments-cell': {
    class: 'usage',
    message: {
      vi: '{file}, dòng {line}, cột {column}: "{value}" không hợp lệ.',
      en: '{file}, line {line}, column {column}: "{value}" does not fit.',
    },
    remedy: { vi: 'Giá trị hợp lệ: {expected}.', en: 'Expected: {expected}.' },
  },
  'instrument-value': {
    class: 'usage',
    message: { vi: '{column}: "{value}" không hợp lệ.', en: '{column}: "{value}" does not fit.' },
    remedy: { vi: 'Giá trị hợp lệ: {expected}.', en: 'Expected: {expected}.' },
  },
  'instrument-not-own': {
    class: 'usage',
    message: { vi: 'Tệp văn bản bổ sung không có "{instrument}".', en: 'The file of one’s own says nothing of "{instrument}".' },
    remedy: {
      vi: 'Mục có sẵn không xóa được; hãy ghi mục của mình để sửa nó.',
      en: 'Entries that come along cannot be taken away; correct one with an entry of your own.',
    },
  },
  'instruments-nowhere': {
    class: 'usage',
    message: {
      vi: 'Kho này không có thư mục để giữ danh mục riêng.',
      en: 'This store has no folder that could keep a register of your own.',
    },
    remedy: {
      vi: 'Đặt KEHOACH_INSTRUMENTS là tệp CSV mà mọi máy dùng chung kho đều đọc được, rồi chạy lại máy chủ.',
      en: 'Set KEHOACH_INSTRUMENTS to a CSV file that every host of the store can read, and start the server again.',
    },
  },
  'instruments-unwritable': {
    class: 'usage',
    message: {
      vi: 'Không ghi được tệp văn bản bổ sung {file}: {reason}.',
      en: 'The file of instruments {file} cannot be written: {reason}.',
    },
    remedy: {
      vi: 'Cho tài khoản chạy kehoach quyền ghi vào thư mục của tệp, hoặc sửa KEHOACH_INSTRUMENTS.',
      en: 'Let the account that runs kehoach write to its folder, or change KEHOACH_INSTRUMENTS.',
    },
  },
} as const satisfies Record<string, ErrorEntry>;
