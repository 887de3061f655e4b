import type { CommandHelp } from './command-help.js';

export const verifyHelp: CommandHelp = {
  summary: { vi: 'Kiểm tra bản gốc, bản ghi và sổ nhập có khớp nhau', en: 'Check originals, records and ledger against each other' },
  details: {
    vi: 'Mỗi bản gốc còn nguyên từng byte, mỗi bản ghi đúng cấu trúc và khớp các bảng, mỗi dòng của sổ nhập có kế hoạch của nó. Mã thoát 3 khi có điểm sai.',
    en: 'Every original is what it was, byte for byte; every record fits its schema and the tables; every line of the ledger has its plan. Exit code 3 when something does not fit.',
  },
  options: {
    json: { vi: 'in dạng JSON', en: 'print as JSON' },
  },
  examples: [
    { line: 'kehoach verify', note: { vi: 'cả kho', en: 'the whole store' } },
  ],
};
