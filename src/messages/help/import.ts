import type { CommandHelp } from './command-help.js';

export const importHelp: CommandHelp = {
  summary: { vi: 'Nhập tệp hoặc cả thư mục vào kho', en: 'Import files or whole folders into the store' },
  details: {
    vi: 'Đọc từng tệp, lưu bản ghi và in biên nhận: mỗi tệp được tính đúng một lần. Nhập lại tệp cũ không làm thay đổi gì. Mã thoát: 0 khi mọi tệp đều vào kho, 3 khi có tệp lỗi, 1 khi không chạy được.',
    en: 'Reads each file, stores its record and prints a receipt that accounts for every file once. Importing the same file again changes nothing. Exit code: 0 when all files were imported, 3 when some failed, 1 when the import could not run.',
  },
  options: {
    resume: {
      vi: 'làm tiếp lần nhập còn dở: lần mới nhất, hoặc số ghi thay cho PATH',
      en: 'continue an interrupted import: the latest, or the one whose number is given in place of PATH',
    },
    concurrency: { vi: 'đọc N tệp cùng lúc', en: 'read N files at the same time' },
    'allow-secret': {
      vi: 'lưu cả tài liệu có dấu MẬT, TỐI MẬT, TUYỆT MẬT',
      en: 'also store documents marked MẬT, TỐI MẬT or TUYỆT MẬT',
    },
    json: { vi: 'in biên nhận dạng JSON', en: 'print the receipt as JSON' },
    csv: { vi: 'in biên nhận dạng CSV, mỗi tệp một dòng', en: 'print the receipt as CSV, one line per file' },
  },
  examples: [
    { line: 'kehoach import fixtures/plans', note: { vi: 'nhập cả thư mục', en: 'a whole folder' } },
    { line: 'kehoach import --resume', note: { vi: 'làm tiếp sau khi bị ngắt', en: 'continue after an interruption' } },
    { line: 'kehoach import ke-hoach-cchc.txt', note: { vi: 'nhập một tệp', en: 'one file' } },
  ],
};
