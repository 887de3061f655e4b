import type { CommandHelp } from './command-help.js';

export const correctionsHelp: CommandHelp = {
  summary: { vi: 'Các sửa đổi, còn khớp với bản đọc hay không; bỏ một sửa đổi', en: 'What was corrected, and whether it still fits; take one back' },
  details: {
    vi: 'PLAN là mã, số và ký hiệu, hoặc tên tệp; không ghi thì mọi kế hoạch.',
    en: 'PLAN is an id, a number and symbol, or a file name; without it, of all plans.',
  },
  options: {
    undo: { vi: 'bỏ sửa đổi có số này', en: 'take back the correction of this number' },
    by: { vi: 'người bỏ', en: 'who takes it back' },
    json: { vi: 'in dạng JSON', en: 'print as JSON' },
  },
  examples: [
    { line: 'kehoach corrections', note: { vi: 'mọi sửa đổi', en: 'all of them' } },
  ],
};
