import type { CommandHelp } from './command-help.js';

export const auditHelp: CommandHelp = {
  summary: { vi: 'Nhật ký: ai đã sửa, bỏ, đọc lại gì', en: 'The audit trail: who corrected, removed, read again what' },
  details: {
    vi: 'Việc mới nhất ở trên; còn cả những kế hoạch đã bỏ.',
    en: 'The latest first; also of plans that are gone.',
  },
  options: {
    json: { vi: 'in dạng JSON', en: 'print as JSON' },
  },
  examples: [
    { line: 'kehoach audit', note: { vi: 'mọi việc', en: 'everything' } },
  ],
};
