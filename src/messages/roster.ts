import type { Words } from './language.js';

export const rosterWords = {
  line: { vi: 'Dòng', en: 'Line' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  agency: { vi: 'Hiểu là', en: 'Taken as' },
  deadline: { vi: 'Hạn', en: 'Due' },
  status: { vi: 'Tình trạng', en: 'Status' },
  plans: { vi: 'Kế hoạch', en: 'Plans' },
  notes: { vi: 'Cần xem', en: 'To look at' },
  doubtful: { vi: 'chưa chắc là đơn vị này', en: 'may be another unit' },
  unknown: { vi: 'không rõ đơn vị nào', en: 'no unit that is known' },
  candidates: { vi: 'có thể là: {names}', en: 'may be: {names}' },
  unlisted: { vi: 'Có gửi nhưng không có trong danh sách ({count})', en: 'Sent but not on the roster ({count})' },
} as const satisfies Record<string, Words>;

export const rosterStatusWords = {
  sent: { vi: 'đã gửi', en: 'sent' },
  late: { vi: 'gửi muộn', en: 'late' },
  missing: { vi: 'chưa gửi', en: 'missing' },
  'sent-twice': { vi: 'gửi nhiều lần', en: 'sent more than once' },
  unclear: { vi: 'không rõ', en: 'unclear' },
} as const satisfies Record<string, Words>;

export const rosterDoubtWords = {
  'date-unknown': { vi: 'kế hoạch không ghi đủ ngày, không rõ có đúng hạn không', en: 'the plan has no full date, so it may be late' },
  'deadline-unread': { vi: 'không đọc được hạn', en: 'the date due cannot be read' },
  'listed-twice': { vi: 'đơn vị có nhiều dòng trong danh sách', en: 'several lines name this unit' },
} as const satisfies Record<string, Words>;
