import type { CommandHelp } from './command-help.js';

export const verifyHelp: CommandHelp = {
  summary: { vi: 'Kiểm tra bản gốc, bản ghi, chỉ mục tìm kiếm, số đếm và sổ nhập có khớp nhau', en: 'Check originals, records, search index, counts and ledger against each other' },
  details: {
    vi: 'Mỗi bản gốc còn nguyên từng byte, mỗi bản ghi đúng cấu trúc và khớp các bảng cùng chỉ mục tìm kiếm, số lần viện dẫn bằng số đếm lại, mỗi dòng của sổ nhập có kế hoạch của nó. Với mỗi điểm sai có cách xử lý. Mã thoát 3 khi có điểm sai.',
    en: 'Every original is what it was, byte for byte; every record fits its schema, its tables and the search index; citations are as many as a count finds; every line of the ledger has its plan. Each finding says what to do. Exit code 3 when something does not fit.',
  },
  options: {
    rebuild: {
      vi: 'lập lại từ bản ghi những gì không khớp (các bảng, chỉ mục, số đếm), không đọc lại tài liệu, rồi kiểm tra lần nữa',
      en: 'make anew from the records what does not fit them (tables, index, counts), reading no document again, and check once more',
    },
    json: { vi: 'in dạng JSON', en: 'print as JSON' },
  },
  examples: [
    { line: 'kehoach verify', note: { vi: 'cả kho', en: 'the whole store' } },
    { line: 'kehoach verify --rebuild', note: { vi: 'và sửa những gì lập lại được', en: 'and mend what can be made anew' } },
  ],
};
