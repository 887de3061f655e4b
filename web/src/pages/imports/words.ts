import type { Words } from '../../../../src/messages/language.js';

export const importPageWords = {
  title: { vi: 'Nhập kế hoạch', en: 'Import plans' },
  drop: { vi: 'Thả tệp, thư mục hoặc tệp ZIP vào đây', en: 'Drop files, folders or ZIPs here' },
  kinds: {
    vi: 'Word (.docx, .doc, .rtf), .odt, PDF, văn bản thuần. Nội dung quyết định loại tệp, không phải tên.',
    en: 'Word (.docx, .doc, .rtf), .odt, PDF, plain text. The content tells the kind, not the name.',
  },
  chooseFiles: { vi: 'Chọn tệp', en: 'Choose files' },
  chooseFolder: { vi: 'Chọn thư mục', en: 'Choose a folder' },
  sending: { vi: 'Đang gửi {count} tệp…', en: 'Sending {count} files…' },
  received: { vi: 'Đã gửi xong, máy chủ đang nhận.', en: 'Sent; the server is taking them in.' },
  broken: {
    vi: 'Việc gửi bị gián đoạn, máy chủ chưa nhận tệp nào của lần này. Bấm Thử lại để gửi lại các tệp đã chọn.',
    en: 'Sending was broken off, and the server has taken none of these files. Try again to send the same files.',
  },
  keepOpen: { vi: 'Giữ trang mở cho đến khi gửi xong.', en: 'Keep this page open until they are sent.' },
  stop: { vi: 'Dừng gửi', en: 'Stop sending' },
  past: { vi: 'Các lần nhập', en: 'Imports so far' },
  none: { vi: 'Chưa nhập lần nào', en: 'Nothing was imported yet' },
  noneHint: {
    vi: 'Sau khi thả tệp, mỗi lần nhập có một biên nhận: tệp nào thành kế hoạch, tệp nào lỗi, vì sao và phải làm gì.',
    en: 'Each import has a receipt: what became of every file, what failed, why, and what to do.',
  },
  receipt: { vi: 'Biên nhận số {importId}', en: 'Receipt {importId}' },
  goesOn: { vi: 'Đang đọc: {done} trong {total} tệp', en: 'Reading: {done} of {total} files' },
  mayClose: { vi: 'Có thể đóng trang; việc đọc vẫn tiếp tục trên máy chủ.', en: 'You may close this page; the server goes on.' },
  done: { vi: 'Xong lúc {at}.', en: 'Finished at {at}.' },
  resume: { vi: 'Đọc tiếp', en: 'Go on' },
  failed: { vi: '{count} tệp lỗi', en: 'Failed files: {count}' },
  sendAgain: {
    vi: 'Sửa từng tệp theo cách xử lý ghi bên dưới rồi gửi lại; gửi lại cả thư mục cũng được, tệp đã đọc không bị nhập hai lần.',
    en: 'Mend each file as said below and send it again; the whole folder will do, what was read is not taken in twice.',
  },
  onlyEye: { vi: 'Chỉ những tệp cần người xem', en: 'Only what needs a person’s eye' },
  nothingForEye: { vi: 'Không có tệp nào cần người xem.', en: 'Nothing needs a person’s eye.' },
  files: { vi: 'Các tệp', en: 'Files' },
  reason: { vi: 'Lý do và cách xử lý', en: 'Reason and remedy' },
  all: { vi: 'Tất cả', en: 'All' },
  skipped: { vi: 'Bỏ qua, không tính ({count})', en: 'Passed over, not counted ({count})' },
  toPlans: { vi: 'Xem các kế hoạch', en: 'See the plans' },
  newImport: { vi: 'Nhập thêm', en: 'Import more' },
} as const satisfies Record<string, Words>;
