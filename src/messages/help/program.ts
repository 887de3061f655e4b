import type { Words } from '../language.js';

/** The words of `kehoach --help` around the list of commands. */
export const programHelp = {
  summary: {
    vi: 'Đọc kế hoạch hành chính thành bản ghi so sánh được: phần đầu, bố cục, nhiệm vụ, thời hạn, đơn vị, văn bản viện dẫn.',
    en: 'Turns Vietnamese administrative plans into structured data: header, outline, tasks, deadlines, units, cited instruments.',
  },
  usage: { vi: 'Cách dùng', en: 'Usage' },
  command: { vi: 'LỆNH', en: 'COMMAND' },
  options: { vi: 'tùy chọn', en: 'options' },
  commands: { vi: 'Các lệnh', en: 'Commands' },
  optionsTitle: { vi: 'Tùy chọn', en: 'Options' },
  examples: { vi: 'Ví dụ', en: 'Examples' },
  more: { vi: 'Xem thêm: {program} LỆNH --help', en: 'More: {program} COMMAND --help' },
  start: { vi: 'Bắt đầu', en: 'Getting started' },
  startImport: { vi: 'nhập một thư mục, in biên nhận', en: 'import a folder, print the receipt' },
  startList: { vi: 'xem trong kho có gì', en: 'see what is in the store' },
} as const satisfies Record<string, Words>;
