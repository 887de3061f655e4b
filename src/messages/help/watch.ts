import type { CommandHelp } from './command-help.js';

export const watchHelp: CommandHelp = {
  summary: { vi: 'Theo dõi một thư mục và nhập tệp mới', en: 'Watch a folder and import new files' },
  details: {
    vi: 'Nhập những tệp đang có trong thư mục, rồi mỗi tệp mới hoặc được sửa, khi tệp đã ghi xong. Các lệnh khác vẫn dùng được trong lúc đó.',
    en: 'Imports the files in the folder, then each file that is added or changed, once it is completely written. Other commands can run meanwhile.',
  },
  options: {
    poll: {
      vi: 'xem lại thư mục mỗi giây: cần cho thư mục mạng',
      en: 'check every second: for network shares, which do not report new files',
    },
    concurrency: { vi: 'đọc N tệp cùng lúc', en: 'read N files at the same time' },
    'allow-secret': {
      vi: 'lưu cả tài liệu có dấu MẬT, TỐI MẬT, TUYỆT MẬT',
      en: 'also store documents marked MẬT, TỐI MẬT or TUYỆT MẬT',
    },
  },
  examples: [{ line: 'kehoach watch hop-thu-den', note: { vi: 'thư mục nhận văn bản', en: 'a folder that receives documents' } }],
};
