import type { IssueEntry } from '../issue-entry.js';

/** Times by which something is due. */
export const deadlineIssues = {
  'deadline-unread': {
    severity: 'warning',
    words: { vi: 'Chưa hiểu thời hạn "{raw}".', en: 'The deadline "{raw}" could not be read.' },
  },
  'deadline-invalid': {
    severity: 'warning',
    words: { vi: 'Thời hạn "{raw}" không có trên lịch.', en: 'The deadline "{raw}" is not in the calendar.' },
  },
  'deadline-year-missing': {
    severity: 'warning',
    words: {
      vi: 'Thời hạn "{raw}" không rõ năm nào.',
      en: 'The deadline "{raw}" does not tell its year.',
    },
  },
  'deadline-start-missing': {
    severity: 'warning',
    words: {
      vi: 'Thời hạn "{raw}" tính từ ngày ban hành, mà ngày đó không có.',
      en: 'The deadline "{raw}" counts from the date of issue, which is missing.',
    },
  },
  'deadline-extent-unknown': {
    severity: 'warning',
    words: { vi: 'Thời hạn "{raw}" không nói rõ kéo dài mấy ngày.', en: 'The deadline "{raw}" does not say how many days it lasts.' },
  },
  'deadline-recurrence-unknown': {
    severity: 'info',
    words: {
      vi: 'Thời hạn "{raw}" lặp lại nhưng không nói bao lâu một lần.',
      en: 'The deadline "{raw}" recurs, how often is not said.',
    },
  },
  'deadline-anchor-unknown': {
    severity: 'info',
    words: {
      vi: 'Thời hạn "{raw}" không nói tính từ lúc nào.',
      en: 'The deadline "{raw}" does not say from when it counts.',
    },
  },
  'deadline-digit-unsure': {
    severity: 'warning',
    words: {
      vi: 'Thời hạn "{raw}" có chữ được đọc thành số.',
      en: 'In the deadline "{raw}" a letter was read as a digit.',
    },
  },
} as const satisfies Record<string, IssueEntry>;
