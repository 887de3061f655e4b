import type { ErrorEntry } from '../error-entry.js';

/** What is asked in words that mean nothing. */
export const questionErrors = {
  'document-type-unknown': {
    class: 'usage',
    message: { vi: 'Không có loại văn bản "{text}".', en: 'There is no type of document "{text}".' },
    remedy: { vi: 'Gần nhất là {nearest}.', en: 'The nearest is {nearest}.' },
  },
  'issuer-unknown': {
    class: 'usage',
    message: { vi: 'Không biết cơ quan ban hành "{text}".', en: 'No body is known as "{text}".' },
    remedy: { vi: 'Gần nhất là {nearest}.', en: 'The nearest is {nearest}.' },
  },
  'province-unknown': {
    class: 'usage',
    message: { vi: 'Không có tỉnh, thành phố "{text}".', en: 'There is no province "{text}".' },
    remedy: { vi: 'Gần nhất là {nearest}.', en: 'The nearest is {nearest}.' },
  },
  'days-unread': {
    class: 'usage',
    message: { vi: 'Không hiểu "{text}" là những ngày nào.', en: '"{text}" names no days that can be read.' },
    remedy: {
      vi: 'Ghi như 2026, 2026-05, 2026-Q2, 2026-05-01..2026-06-30 hoặc "quý II/2026".',
      en: 'Write 2026, 2026-05, 2026-Q2 or 2026-05-01..2026-06-30.',
    },
  },
  'search-empty': {
    class: 'usage',
    message: { vi: 'Chưa có từ nào để tìm.', en: 'There is no word to look for.' },
    remedy: {
      vi: 'Ghi từ cần tìm, hoặc một điều kiện như --due 2026-Q2.',
      en: 'Give words, or a condition like --due 2026-Q2.',
    },
  },
  'issue-unknown': {
    class: 'usage',
    message: { vi: 'Không có điểm cần xem nào mang mã "{code}".', en: 'There is no issue code "{code}".' },
    remedy: {
      vi: 'Có phải "{nearest}"? Các mã có trong docs/errors.md.',
      en: 'Did you mean "{nearest}"? docs/errors.md lists the codes.',
    },
  },
  'cursor-invalid': {
    class: 'usage',
    message: { vi: '"{cursor}" không phải chỗ nối tiếp của danh sách này.', en: '"{cursor}" is no place where this list goes on.' },
    remedy: {
      vi: 'Chép nguyên giá trị "next" của trang trước, hoặc bỏ --after để xem từ đầu.',
      en: 'Copy the "next" of the page before as it is, or leave --after out to begin anew.',
    },
  },
  'coverage-no-children': {
    class: 'usage',
    message: {
      vi: 'Không có kế hoạch nào trong kho viện dẫn {plan} bằng số và ký hiệu.',
      en: 'No plan of the store cites {plan} by number and symbol.',
    },
    remedy: {
      vi: 'Nêu rõ các kế hoạch cấp dưới: kế hoạch không ghi số, ký hiệu của cấp trên thì không tự tìm ra được.',
      en: 'Name the subordinate plans: those that do not write its number are not found by themselves.',
    },
  },
  'due-too-many': {
    class: 'usage',
    message: {
      vi: 'Có {tasks} nhiệm vụ đến hạn, nhiều hơn {limit} nhiệm vụ mà một tệp chứa được.',
      en: '{tasks} tasks have something due, more than the {limit} that one file holds.',
    },
    remedy: { vi: 'Chọn khoảng thời gian ngắn hơn hoặc một đơn vị.', en: 'Choose a shorter stretch of time, or one unit.' },
  },
  'roster-column': {
    class: 'usage',
    message: {
      vi: '{file} không có cột tên đơn vị; các cột là: {columns}.',
      en: '{file} has no column for the unit; its columns are: {columns}.',
    },
    remedy: {
      vi: 'Gần nhất là "{column}": đổi tên cột ấy thành "{nearest}".',
      en: 'The nearest is "{column}": name that column "{nearest}".',
    },
  },
  'roster-unreadable': {
    class: 'usage',
    message: { vi: 'Không đọc được {file} như tệp CSV: {reason}.', en: '{file} cannot be read as CSV: {reason}.' },
    remedy: { vi: 'Lưu lại từ Excel dạng CSV UTF-8.', en: 'Save it from Excel as CSV UTF-8.' },
  },
} as const satisfies Record<string, ErrorEntry>;
