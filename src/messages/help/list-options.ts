/** Options of every command that prints a list. */
export const listOptionHelp = {
  limit: {
    vi: 'nhiều nhất N mục; không ghi: 100 dòng trong bảng, tất cả khi in JSON hoặc CSV',
    en: 'at most N items; without it 100 in a table, everything in JSON and CSV',
  },
  after: { vi: 'xem tiếp từ chỗ trang trước đã dừng', en: 'go on where the page before has ended' },
  json: { vi: 'in dạng JSON', en: 'print as JSON' },
  csv: { vi: 'in dạng CSV', en: 'print as CSV' },
} as const;

/** Options that choose plans by who issued them and for when. */
export const planOptionHelp = {
  body: { vi: 'chỉ kế hoạch của một cơ quan: mã, hoặc một phần tên', en: 'plans of one body: its id, or words of its name' },
  province: { vi: 'chỉ kế hoạch của các cơ quan trong một tỉnh, thành phố', en: 'plans of bodies of one province' },
  period: { vi: 'chỉ kế hoạch cho những năm đó: 2020, 2021-2025', en: 'plans for these years: 2020, 2021-2025' },
} as const;
