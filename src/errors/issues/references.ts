import type { IssueEntry } from '../issue-entry.js';

/** Citations of instruments. */
export const referenceIssues = {
  'reference-type-mismatch': {
    severity: 'warning',
    words: {
      vi: 'Viện dẫn "{raw}": tên loại và ký hiệu không khớp nhau.',
      en: 'Reference "{raw}": type word and symbol disagree.',
    },
  },
  'reference-date-mismatch': {
    severity: 'warning',
    words: {
      vi: 'Viện dẫn "{raw}": ngày không khớp với số, ký hiệu hoặc danh mục.',
      en: 'Reference "{raw}": the date disagrees with the symbol or with the register.',
    },
  },
  'reference-date-impossible': {
    severity: 'warning',
    words: {
      vi: 'Viện dẫn "{raw}": ngày không có trên lịch.',
      en: 'Reference "{raw}": the date is not in the calendar.',
    },
  },
  'reference-issuer-mismatch': {
    severity: 'warning',
    words: {
      vi: 'Viện dẫn "{raw}": cơ quan nêu tên không phải cơ quan theo ký hiệu.',
      en: 'Reference "{raw}": the body named is not that of the symbol.',
    },
  },
  'reference-title-mismatch': {
    severity: 'warning',
    words: {
      vi: 'Viện dẫn "{raw}": tên gọi khác với danh mục.',
      en: 'Reference "{raw}": the title differs from the register.',
    },
  },
  'reference-digits-unsure': {
    severity: 'warning',
    words: {
      vi: 'Viện dẫn "{raw}" có chữ được đọc thành số.',
      en: 'In the reference "{raw}" a letter was read as a digit.',
    },
  },
  'reference-symbol-incomplete': {
    severity: 'info',
    words: {
      vi: 'Viện dẫn "{raw}": ký hiệu thiếu một phần.',
      en: 'Reference "{raw}": the symbol lacks a part.',
    },
  },
  'reference-symbol-unknown': {
    severity: 'info',
    words: {
      vi: 'Viện dẫn "{raw}": ký hiệu chưa có trong danh mục.',
      en: 'Reference "{raw}": the symbol is not in the register.',
    },
  },
  'reference-ambiguous': {
    severity: 'warning',
    words: {
      vi: 'Viện dẫn "{raw}" có thể là nhiều văn bản khác nhau.',
      en: 'The reference "{raw}" may mean several instruments.',
    },
  },
} as const satisfies Record<string, IssueEntry>;
