import type { Words } from './language.js';

/** The words of an import's receipt. */
export const receiptWords = {
  creating: {
    vi: 'Tạo kho ở {store}; lần đầu mất vài giây.',
    en: 'Making a store at {store}; the first time takes some seconds.',
  },
  title: { vi: 'Biên nhận số {importId}: {total} tệp', en: 'Receipt {importId}, files: {total}' },
  nothing: { vi: 'Không tìm thấy tệp nào để nhập.', en: 'No file was found to import.' },
  pending: { vi: 'chưa đọc tới', en: 'not reached' },
  skipped: { vi: 'Bỏ qua, không tính: {path} ({reason})', en: 'Passed over, not counted: {path} ({reason})' },
  skippedMore: { vi: '… và {count} tên khác', en: '… and {count} more' },
  issues: { vi: '{count} điểm cần xem', en: 'points to look at: {count}' },
  next: { vi: 'Xem tiếp:', en: 'What to try next:' },
  nextList: { vi: 'các kế hoạch trong kho', en: 'the plans in the store' },
  nextShow: { vi: 'bố cục và nhiệm vụ của một kế hoạch', en: 'the outline and tasks of one plan' },
  nextCites: { vi: 'văn bản được viện dẫn', en: 'the instruments they cite' },
} as const satisfies Record<string, Words>;
