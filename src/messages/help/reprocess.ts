import type { CommandHelp } from './command-help.js';

export const reprocessHelp: CommandHelp = {
  summary: { vi: 'Đọc lại từ bản gốc và cho thấy những gì thay đổi', en: 'Read plans again from their originals and show what changed' },
  details: {
    vi: 'Đọc lại các kế hoạch đã nêu; sửa đổi của người dùng được giữ. Mã thoát 3 khi có kế hoạch không đọc lại được và giữ nguyên.',
    en: 'Reads the named plans; corrections are kept. Exit code 3 when some could not be read again and were left unchanged.',
  },
  options: {
    all: { vi: 'mọi kế hoạch trong kho', en: 'every plan in the store' },
    outdated: { vi: 'những kế hoạch do phiên bản cũ đọc', en: 'those read by an older version' },
    failed: { vi: 'nhập lại những tệp lần trước bị lỗi', en: 'import again the files that failed last time' },
    'allow-secret': { vi: 'giữ cả tài liệu mật', en: 'also store secret documents' },
    json: { vi: 'in dạng JSON', en: 'print as JSON' },
  },
  examples: [{ line: 'kehoach reprocess 259/KH-UBND', note: { vi: 'một kế hoạch', en: 'one plan' } }],
};
