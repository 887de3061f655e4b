import type { CommandHelp } from './command-help.js';

export const keyHelp: CommandHelp = {
  summary: { vi: 'Khóa để chương trình khác gọi API', en: 'Keys with which other programs call the API' },
  details: {
    vi: 'add NHÃN tạo một khóa và in nó một lần, list liệt kê, remove SỐ xóa. Chương trình gửi khóa trong "Authorization: Bearer kh_…".',
    en: 'add LABEL makes a key and prints it once, list shows them, remove NUMBER takes one away. Programs send it as "Authorization: Bearer kh_…".',
  },
  options: {
    role: { vi: 'viewer, importer, editor hay administrator; viewer nếu không ghi', en: 'viewer, importer, editor or administrator; viewer unless said' },
    unit: { vi: 'chỉ kế hoạch của cơ quan này: mã hoặc tên đủ', en: 'the plans of this unit alone: its id or full name' },
    days: { vi: 'số ngày còn hiệu lực; 365 nếu không ghi', en: 'days until it expires; 365 unless said' },
    by: { vi: 'người làm', en: 'who does it' },
    json: { vi: 'in dạng JSON', en: 'print as JSON' },
  },
  examples: [
    { line: "kehoach key add 'cổng thông tin' --role viewer --days 90", note: { vi: 'khóa chỉ đọc, ba tháng', en: 'reads alone, for three months' } },
    { line: 'kehoach key list', note: { vi: 'mọi khóa', en: 'all keys' } },
  ],
};
