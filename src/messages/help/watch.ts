import type { CommandHelp } from './command-help.js';

export const watchHelp: CommandHelp = {
  summary: { vi: 'Theo dõi một thư mục và nhập tệp mới', en: 'Watch a folder and import what arrives' },
  details: {
    vi: 'Nhập những tệp đang có trong thư mục, rồi mỗi tệp mới hoặc được sửa, khi tệp đã ghi xong. Các lệnh khác vẫn dùng được trong lúc đó.',
    en: 'Imports what lies in the folder, then each file that comes or changes, when it has been written. Other commands work meanwhile.',
  },
  options: {
    poll: { vi: 'xem lại thư mục mỗi giây: cần cho thư mục mạng', en: 'look every second: for network shares, which do not tell of new files' },
    concurrency: { vi: 'đọc N tệp cùng lúc', en: 'read N files at the same time' },
    'allow-secret': {
      vi: 'lưu cả tài liệu có dấu MẬT, TỐI MẬT, TUYỆT MẬT',
      en: 'store papers marked MẬT, TỐI MẬT, TUYỆT MẬT too',
    },
  },
  examples: [{ line: 'kehoach watch hop-thu-den', note: { vi: 'thư mục nhận văn bản', en: 'a folder that papers come into' } }],
};
