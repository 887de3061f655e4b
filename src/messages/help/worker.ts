import type { CommandHelp } from './command-help.js';

export const workerHelp: CommandHelp = {
  summary: { vi: 'Tham gia đọc tệp của các lần nhập trên máy này', en: 'Work on imports, on this or any other host' },
  details: {
    vi: 'Lấy việc từ hàng đợi của kho cho tới khi bị dừng; chạy bao nhiêu tiến trình, trên bao nhiêu máy cũng được. Mọi máy phải dùng chung cơ sở dữ liệu (DATABASE_URL), hàng đợi (REDIS_URL, nếu có) và nơi lưu tệp gốc (KEHOACH_ORIGINALS). Khi bị dừng, các tệp đang đọc được đọc xong hoặc trả lại.',
    en: 'Takes jobs from the store’s queue until it is stopped; any number can run, on any number of hosts. All of them share the database (DATABASE_URL), the queue (REDIS_URL, if there is one) and the originals (KEHOACH_ORIGINALS). When stopped, it finishes the files in progress or hands them back.',
  },
  options: {
    concurrency: { vi: 'đọc N tệp cùng lúc', en: 'read N files at the same time' },
    port: {
      vi: 'mở /healthz, /readyz và /metrics (Prometheus) ở cổng này',
      en: 'serve /healthz, /readyz and /metrics (Prometheus) on this port',
    },
  },
  examples: [{ line: 'kehoach worker --concurrency 4 --port 9464', note: { vi: 'bốn tệp cùng lúc', en: 'four files at a time' } }],
};
