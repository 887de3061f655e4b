import type { CommandHelp } from './command-help.js';

export const serveHelp: CommandHelp = {
  summary: { vi: 'Mở trang web và API của kho', en: 'Serve the web page and the API of a store' },
  details: {
    vi: 'Trang web để nhập tệp, đọc, sửa, so sánh; API ở /api/v1, mô tả ở /docs. Chỉ máy này vào được, trừ khi cho --host địa chỉ khác. Việc đọc tệp làm ngay trong chương trình này, cùng với các kehoach worker nếu có.',
    en: 'A page to import, read, correct and compare plans; the API is at /api/v1, documented at /docs. Only this machine can reach it unless --host gives another address. Uploaded files are read by this process, along with any kehoach worker.',
  },
  options: {
    host: { vi: 'địa chỉ lắng nghe; mặc định 127.0.0.1', en: 'address to listen on; default: 127.0.0.1' },
    port: { vi: 'cổng; mặc định 8420', en: 'port; default: 8420' },
    fixtures: { vi: 'nhập các kế hoạch mẫu trong fixtures/plans trước', en: 'first import the sample plans of fixtures/plans' },
    concurrency: { vi: 'đọc N tệp cùng lúc', en: 'read N files at the same time' },
  },
  examples: [{ line: 'kehoach serve', note: { vi: 'trang web ở http://127.0.0.1:8420', en: 'the page at http://127.0.0.1:8420' } }],
};
