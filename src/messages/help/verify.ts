import type { CommandHelp } from './command-help.js';

export const verifyHelp: CommandHelp = {
  summary: {
    vi: 'Kiểm tra bản gốc, bản ghi, chỉ mục tìm kiếm, số đếm và sổ nhập có khớp nhau',
    en: 'Check originals, records, search index, counts and ledger for consistency',
  },
  details: {
    vi: 'Mỗi bản gốc còn nguyên từng byte, mỗi bản ghi đúng cấu trúc và khớp các bảng cùng chỉ mục tìm kiếm, số lần viện dẫn bằng số đếm lại, mỗi dòng của sổ nhập có kế hoạch của nó. Với mỗi điểm sai có cách xử lý. Mã thoát 3 khi có điểm sai.',
    en: 'Checks that every original is unchanged, byte for byte; that every record matches its schema, its tables and the search index; that stored citation counts are correct; that every ledger entry has its plan. Each finding says what to do. Exit code 3 when something is inconsistent.',
  },
  options: {
    rebuild: {
      vi: 'lập lại từ bản ghi những gì không khớp (các bảng, chỉ mục, số đếm), không đọc lại tài liệu, rồi kiểm tra lần nữa',
      en: 'rebuild tables, index and counts from the records, without reading documents again, and check once more',
    },
    json: { vi: 'in dạng JSON', en: 'print as JSON' },
  },
  examples: [
    { line: 'kehoach verify', note: { vi: 'cả kho', en: 'the whole store' } },
    { line: 'kehoach verify --rebuild', note: { vi: 'và sửa những gì lập lại được', en: 'and rebuild what can be rebuilt' } },
  ],
};
