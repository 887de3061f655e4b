import type { CommandHelp } from './command-help.js';

export const keyHelp: CommandHelp = {
  summary: { vi: 'Khóa để chương trình khác gọi API', en: 'Manage the keys with which other programs call the API' },
  details: {
    vi: 'add NHÃN tạo một khóa và in nó một lần, list liệt kê, remove SỐ xóa. Chương trình gửi khóa trong "Authorization: Bearer kh_…".',
    en: 'add LABEL creates a key and prints it once, list shows all keys, remove NUMBER revokes one. Programs send it as "Authorization: Bearer kh_…".',
  },
  options: {
    role: {
      vi: 'viewer, importer, editor hay administrator; viewer nếu không ghi',
      en: 'viewer, importer, editor or administrator; default: viewer',
    },
    unit: { vi: 'chỉ kế hoạch của cơ quan này: mã hoặc tên đủ', en: 'restrict to the plans of this unit: its id or full name' },
    days: { vi: 'số ngày còn hiệu lực; 365 nếu không ghi', en: 'days until it expires; default: 365' },
    by: { vi: 'người làm', en: 'who makes the change' },
    json: { vi: 'in dạng JSON', en: 'print as JSON' },
  },
  examples: [
    {
      line: "kehoach key add 'cổng thông tin' --role viewer --days 90",
      note: { vi: 'khóa chỉ đọc, ba tháng', en: 'read-only, for three months' },
    },
    { line: 'kehoach key list', note: { vi: 'mọi khóa', en: 'all keys' } },
  ],
};
