import type { CommandHelp } from './command-help.js';

export const correctionsHelp: CommandHelp = {
  summary: {
    vi: 'Các sửa đổi, còn khớp với bản đọc hay không; bỏ một sửa đổi',
    en: 'List corrections and whether they still apply; undo one',
  },
  details: {
    vi: 'PLAN là mã, số và ký hiệu, hoặc tên tệp; không ghi thì mọi kế hoạch.',
    en: 'PLAN is an id, a number and symbol, or a file name; without it, corrections of all plans are listed.',
  },
  options: {
    undo: { vi: 'bỏ sửa đổi có số này', en: 'undo the correction with this number' },
    by: { vi: 'người bỏ', en: 'who undoes it' },
    json: { vi: 'in dạng JSON', en: 'print as JSON' },
  },
  examples: [{ line: 'kehoach corrections', note: { vi: 'mọi sửa đổi', en: 'all of them' } }],
};
