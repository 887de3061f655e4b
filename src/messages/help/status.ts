import type { CommandHelp } from './command-help.js';

export const statusHelp: CommandHelp = {
  summary: { vi: 'Tình trạng hàng đợi, các tiến trình và các lần nhập', en: 'Show the state of the queue, workers and imports' },
  details: {
    vi: 'Còn bao nhiêu tệp chờ, máy nào đang làm việc, đọc nhanh đến đâu, tệp nào lỗi và vì sao.',
    en: 'How many files are waiting, which hosts are working, how fast, how many files failed and why.',
  },
  options: { json: { vi: 'in dạng JSON', en: 'print as JSON' } },
  examples: [{ line: 'kehoach status', note: { vi: 'xem bây giờ', en: 'the current state' } }],
};
