import type { IssueEntry } from '../issue-entry.js';

/** The numbering of divisions. */
export const outlineIssues = {
  'marker-skipped': {
    severity: 'warning',
    words: { vi: 'Đánh số bị nhảy ở mục {path}.', en: 'The numbering skips before section {path}.' },
  },
  'marker-repeated': {
    severity: 'warning',
    words: { vi: 'Số "{label}" bị lặp ở mục {path}.', en: 'The number "{label}" comes twice at section {path}.' },
  },
  'marker-restarted': {
    severity: 'warning',
    words: { vi: 'Đánh số bắt đầu lại ở mục {path}.', en: 'The numbering starts again at section {path}.' },
  },
} as const satisfies Record<string, IssueEntry>;
