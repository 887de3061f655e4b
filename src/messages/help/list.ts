import type { CommandHelp } from './command-help.js';

export const listHelp: CommandHelp = {
  summary: { vi: 'Liệt kê các kế hoạch trong kho', en: 'List the plans of the store' },
  details: {
    vi: 'Mỗi kế hoạch một dòng. Các ký tự ở cột Mã đủ để gọi kế hoạch đó trong những lệnh khác.',
    en: 'A line per plan. The characters of the id column are enough to name the plan in other commands.',
  },
  options: {
    json: { vi: 'in dạng JSON', en: 'print as JSON' },
    csv: { vi: 'in dạng CSV', en: 'print as CSV' },
  },
  examples: [{ line: 'kehoach list --csv > ke-hoach.csv', note: { vi: 'mở được bằng Excel', en: 'opens in Excel' } }],
};
