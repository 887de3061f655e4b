import type { Words } from '../../../../src/messages/language.js';

export const comparePageWords = {
  views: { vi: 'Cách so sánh', en: 'Ways to compare' },
  two: { vi: 'Hai kế hoạch', en: 'Two plans' },
  coverage: { vi: 'Bao quát của cấp dưới', en: 'Coverage by subordinates' },
  roster: { vi: 'Tình hình gửi', en: 'Who has sent' },
  a: { vi: 'Kế hoạch A (trước)', en: 'Plan A (before)' },
  b: { vi: 'Kế hoạch B (sau)', en: 'Plan B (after)' },
  swap: { vi: 'Đổi chỗ A và B', en: 'Swap A and B' },
  chooseTwo: { vi: 'Chọn hai kế hoạch', en: 'Choose two plans' },
  chooseTwoHint: {
    vi: 'Ví dụ kế hoạch năm nay và năm trước của một cơ quan: nhiệm vụ nào giữ, sửa, bỏ, thêm; thời hạn nào dời.',
    en: 'This year’s and last year’s of one body, say: which tasks stayed, changed, went, came; which deadlines moved.',
  },
  onlyDifferent: { vi: 'Chỉ chỗ khác nhau', en: 'Only what differs' },
  chooseParent: { vi: 'Chọn kế hoạch cấp trên', en: 'Choose the parent plan' },
  chooseParentHint: {
    vi: 'Bảng cho thấy từng nhiệm vụ của kế hoạch cấp trên được kế hoạch cấp dưới nào đưa vào, sửa khác, hay bỏ sót.',
    en: 'The matrix shows which subordinate plan takes up, changes or misses each task of the parent.',
  },
  children: { vi: 'Kế hoạch cấp dưới', en: 'Subordinate plans' },
  childrenHint: {
    vi: 'Để trống: mọi kế hoạch trong kho viện dẫn kế hoạch cấp trên',
    en: 'None: all plans of the store that cite the parent',
  },
  matrixHint: { vi: 'Chọn một ô để xem nhiệm vụ tương ứng.', en: 'Choose a cell to see the tasks behind it.' },
  here: { vi: 'Trong kế hoạch cấp dưới', en: 'In the subordinate plan' },
  nothingHere: { vi: 'Không có nhiệm vụ tương ứng.', en: 'No task that carries it out.' },
  openPlan: { vi: 'Mở kế hoạch', en: 'Open the plan' },
  rosterFile: { vi: 'Danh sách đơn vị (CSV)', en: 'List of units (CSV)' },
  rosterHint: { vi: 'Cần cột đơn vị; nên có cột hạn nộp.', en: 'Needs a column for the unit; may have one for the day due.' },
  choose: { vi: 'Chọn tệp…', en: 'Choose a file…' },
  period: { vi: 'Kế hoạch của thời gian', en: 'Plans for' },
  province: { vi: 'Tỉnh, thành phố', en: 'Province' },
  check: { vi: 'Đối chiếu', en: 'Check' },
  noRoster: { vi: 'Chưa có danh sách', en: 'No list yet' },
  noRosterHint: {
    vi: 'Chọn tệp CSV liệt kê đơn vị phải gửi kế hoạch; bảng cho biết ai đã gửi, gửi muộn, chưa gửi, gửi nhiều lần.',
    en: 'Choose a CSV of those who should send a plan: who has sent, late, not at all, more than once.',
  },
  all: { vi: 'Tất cả ({count})', en: 'All ({count})' },
} as const satisfies Record<string, Words>;
