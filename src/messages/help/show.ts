import type { CommandHelp } from './command-help.js';

export const showHelp: CommandHelp = {
  summary: { vi: 'Xem bố cục, nhiệm vụ, thời hạn của một kế hoạch', en: 'Show the outline, tasks and deadlines of a plan' },
  details: {
    vi: 'PLAN là mã (từ 4 ký tự đầu), số và ký hiệu, hoặc tên tệp.',
    en: 'PLAN is an id (its first 4 characters or more), a number and symbol, or a file name.',
  },
  options: {
    section: { vi: 'chỉ xem một mục, ví dụ II/1', en: 'one section only, for example II/1' },
    json: { vi: 'in dạng JSON', en: 'print as JSON' },
  },
  examples: [{ line: 'kehoach show 259/KH-UBND --section II', note: { vi: 'chỉ mục II', en: 'section II only' } }],
};
