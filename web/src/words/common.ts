import type { Words } from '../../../src/messages/language.js';

/** Words of the frame and of what every page has. Those of one page stand in its folder. */
export const commonWords = {
  program: { vi: 'kehoach', en: 'kehoach' },
  skip: { vi: 'Đến nội dung chính', en: 'Skip to the content' },
  navigation: { vi: 'Các trang', en: 'Pages' },
  language: { vi: 'Ngôn ngữ', en: 'Language' },
  imports: { vi: 'Nhập', en: 'Import' },
  plans: { vi: 'Kế hoạch', en: 'Plans' },
  instruments: { vi: 'Văn bản viện dẫn', en: 'Cited instruments' },
  compare: { vi: 'So sánh', en: 'Compare' },
  deadlines: { vi: 'Thời hạn', en: 'Deadlines' },
  admin: { vi: 'Quản trị', en: 'Administration' },
  login: { vi: 'Đăng nhập', en: 'Sign in' },
  logout: { vi: 'Đăng xuất', en: 'Sign out' },
  loading: { vi: 'Đang tải…', en: 'Loading…' },
  retry: { vi: 'Thử lại', en: 'Try again' },
  more: { vi: 'Xem thêm', en: 'Show more' },
  close: { vi: 'Đóng', en: 'Close' },
  save: { vi: 'Lưu', en: 'Save' },
  cancel: { vi: 'Thôi', en: 'Cancel' },
  remove: { vi: 'Xóa', en: 'Remove' },
  print: { vi: 'In', en: 'Print' },
  export: { vi: 'Xuất', en: 'Export' },
  total: { vi: 'Tổng số: {count}', en: 'Total: {count}' },
  totalAtLeast: { vi: 'Tổng số: hơn {count}', en: 'Total: more than {count}' },
  offline: {
    vi: 'Không liên lạc được với máy chủ. Trang tự thử lại; tệp đã gửi xong vẫn được đọc tiếp.',
    en: 'The server cannot be reached. This page keeps trying; files that were sent are still being read.',
  },
  unexpected: { vi: 'Có lỗi ngoài dự kiến: {reason}', en: 'Something unexpected happened: {reason}' },
  unexpectedRemedy: {
    vi: 'Tải lại trang; nếu vẫn còn, báo người quản trị kèm câu trên.',
    en: 'Load the page again; if it stays, tell your administrator the sentence above.',
  },
  pageMissing: { vi: 'Không có trang này.', en: 'There is no such page.' },
  toPlans: { vi: 'Về danh sách kế hoạch', en: 'To the list of plans' },
} as const satisfies Record<string, Words>;
