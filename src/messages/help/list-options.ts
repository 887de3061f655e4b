/** Options of every command that prints a list. */
export const listOptionHelp = {
  limit: {
    vi: 'nhiều nhất N mục; không ghi: 100 dòng trong bảng, tất cả khi in JSON hoặc CSV',
    en: 'at most N items; default: 100 in a table, all in JSON and CSV',
  },
  after: { vi: 'xem tiếp từ chỗ trang trước đã dừng', en: 'continue where the previous page ended' },
  json: { vi: 'in dạng JSON', en: 'print as JSON' },
  csv: { vi: 'in dạng CSV', en: 'print as CSV' },
} as const;

/** Options that choose plans by who issued them and for when. */
export const planOptionHelp = {
  body: { vi: 'chỉ kế hoạch của một cơ quan: mã, hoặc một phần tên', en: 'plans of one body: its id or part of its name' },
  province: {
    vi: 'chỉ kế hoạch của các cơ quan trong một tỉnh, thành phố, kể cả những tỉnh đã nhập vào',
    en: 'plans of bodies in one province, including provinces merged into it',
  },
  period: { vi: 'chỉ kế hoạch cho thời gian đó: 2020, 2021-2025, 2026-Q2', en: 'plans for this period: 2020, 2021-2025, 2026-Q2' },
} as const;

/** Options that choose plans by what is in them. */
export const contentOptionHelp = {
  due: {
    vi: 'chỉ kế hoạch có nhiệm vụ đến hạn trong thời gian đó: 2026-Q2, 2026-05..2026-06',
    en: 'plans with a task due in this period: 2026-Q2, 2026-05..2026-06',
  },
  issue: { vi: 'chỉ kế hoạch có điểm cần xem mang mã đó', en: 'plans with an issue of this code' },
  status: {
    vi: 'chỉ kế hoạch đọc đủ (complete) hoặc còn lỗi (partial)',
    en: 'plans read without errors (complete) or with errors (partial)',
  },
} as const;
