import type { IssueEntry } from '../issue-entry.js';

/** The file: what its format lost or bears. */
export const fileIssues = {
  'replacement-character': {
    severity: 'error',
    words: {
      vi: '{count} ký tự bị hỏng khi lưu hoặc chuyển mã văn bản.',
      en: '{count} characters were lost when the text was saved or converted.',
    },
  },
  'legacy-encoding': {
    severity: 'error',
    words: {
      vi: 'Một phần văn bản dùng mã chữ cũ ({encoding}) nên không đọc được đúng.',
      en: 'Part of the text is in a legacy font encoding ({encoding}) and cannot be read as it stands.',
    },
  },
  'legacy-text-converted': {
    severity: 'info',
    words: {
      vi: 'Văn bản dùng mã chữ cũ ({encoding}) và đã được chuyển sang Unicode.',
      en: 'The text is in a legacy font encoding ({encoding}) and was converted to Unicode.',
    },
  },
  'columns-unread': {
    severity: 'warning',
    words: {
      vi: 'Một bảng, hoặc phần cuối của bảng, không tách được thành hàng và cột; các dòng được giữ nguyên.',
      en: 'A table, or the end of one, could not be told into rows and columns; its lines were kept as they are.',
    },
  },
  'column-unnamed': {
    severity: 'warning',
    words: {
      vi: 'Bảng nhiệm vụ có một cột không có tên; chưa rõ các ô của cột nói gì.',
      en: 'A column of a table of tasks has no head; what its cells are could not be told.',
    },
  },
  'embedded-document-unread': {
    severity: 'error',
    words: {
      vi: 'Văn bản nhúng {count} tệp khác chưa đọc được.',
      en: 'The document embeds {count} other files, which were not read.',
    },
  },
  signed: {
    severity: 'info',
    words: { vi: 'Văn bản được ký số.', en: 'The document bears a digital signature.' },
  },
} as const satisfies Record<string, IssueEntry>;
