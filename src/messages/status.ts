import type { Words } from './language.js';

/** The words of `kehoach status`. */
export const statusWords = {
  queue: {
    vi: 'Hàng đợi ({kind}): {waiting} chờ, {active} đang đọc, {delayed} chờ thử lại',
    en: 'Queue ({kind}): waiting {waiting}, at hand {active}, to be tried again {delayed}',
  },
  pending: { vi: 'Tệp chưa có kết quả: {pending}', en: 'Files without an outcome: {pending}' },
  oldest: { vi: 'lần nhập chờ lâu nhất bắt đầu lúc {instant}', en: 'the oldest import began at {instant}' },
  rates: {
    vi: 'Đã đọc: {minute} trong phút qua, {hour} trong giờ qua, {day} trong ngày qua',
    en: 'Done: {minute} in the last minute, {hour} in the last hour, {day} in the last day',
  },
  noWorker: { vi: 'Không có tiến trình nào đang làm việc.', en: 'No worker is running.' },
  host: { vi: 'Máy', en: 'Host' },
  process: { vi: 'Tiến trình', en: 'Process' },
  version: { vi: 'Phiên bản', en: 'Version' },
  concurrency: { vi: 'Cùng lúc', en: 'At once' },
  since: { vi: 'Từ lúc', en: 'Since' },
  failures: { vi: 'Tệp lỗi trong ngày qua:', en: 'Failures of the last day:' },
} as const satisfies Record<string, Words>;
