import type { IssueEntry } from '../issue-entry.js';

/** Units that are given something to do. */
export const agencyIssues = {
  'agency-split-uncertain': {
    severity: 'warning',
    words: {
      vi: 'Chưa chắc "{raw}" là một hay nhiều đơn vị.',
      en: 'It is not sure whether "{raw}" is one unit or several.',
    },
  },
  'agency-unread': {
    severity: 'warning',
    words: { vi: 'Chưa xác định được đơn vị "{raw}".', en: 'It could not be told which unit "{raw}" is.' },
  },
  'agency-misread': {
    severity: 'warning',
    words: {
      vi: 'Tên đơn vị "{raw}" viết sai dấu, được đọc gần đúng.',
      en: 'The name of the unit "{raw}" is misspelt and was read by likeness.',
    },
  },
  'agency-owner-unclear': {
    severity: 'warning',
    words: {
      vi: 'Chưa rõ "{raw}" là của đơn vị nào trong các đơn vị nêu ở đề mục.',
      en: 'It is not clear to which of the units in the heading "{raw}" belongs.',
    },
  },
} as const satisfies Record<string, IssueEntry>;
