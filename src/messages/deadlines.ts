import type { Words } from './language.js';

/** How a deadline that has dates reads; `{start}` and `{end}` are days. */
export const deadlineWords = {
  point: { vi: 'ngày {start}', en: 'on {start}' },
  interval: { vi: 'từ {start} đến {end}', en: 'from {start} to {end}' },
  byInclusive: { vi: 'đến hết {end}', en: 'by {end}' },
  byExclusive: { vi: 'trước {end}', en: 'before {end}' },
  afterInclusive: { vi: 'từ {start}', en: 'from {start}' },
  afterExclusive: { vi: 'sau {start}', en: 'after {start}' },
} as const satisfies Record<string, Words>;
