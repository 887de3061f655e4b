import type { Words } from '../../../../src/messages/language.js';

export const importPageWords = {
  title: { vi: 'Nhập kế hoạch', en: 'Import plans' },
  drop: { vi: 'Kéo thả tệp, thư mục hoặc tệp ZIP vào đây', en: 'Drop files, folders or ZIPs here' },
  kinds: {
    vi: 'Word (.docx, .doc, .rtf), .odt, PDF, bản quét (PDF, PNG, JPEG, TIFF), văn bản (.txt), thư (.eml)',
    en: 'Word (.docx, .doc, .rtf), .odt, PDF, scans (PDF, PNG, JPEG, TIFF), plain text, mails (.eml)',
  },
  chooseFiles: { vi: 'Chọn tệp', en: 'Choose files' },
  chooseFolder: { vi: 'Chọn thư mục', en: 'Choose a folder' },
  stop: { vi: 'Dừng gửi', en: 'Stop sending' },
  past: { vi: 'Các lần nhập', en: 'Imports so far' },
  none: { vi: 'Chưa nhập lần nào', en: 'Nothing was imported yet' },
  noneHint: {
    vi: 'Sau khi thả tệp, mỗi lần nhập có một biên nhận: tệp nào thành kế hoạch, tệp nào lỗi, vì sao và phải làm gì.',
    en: 'Each import has a receipt: what became of every file, what failed, why, and what to do.',
  },
  receiptHead: { vi: 'Biên nhận', en: 'Receipt' },
  receipt: { vi: 'Biên nhận số {importId}', en: 'Receipt {importId}' },
  goesOn: { vi: 'Đang đọc: {done}/{total} tệp', en: 'Reading: {done} of {total} files' },
  mayClose: { vi: 'Có thể đóng trang; việc đọc vẫn tiếp tục trên máy chủ.', en: 'You may close this page; the server goes on.' },
  still: {
    vi: 'Chưa đọc xong thêm tệp nào trong 30 giây. Tệp lớn và bản quét cần nhiều thời gian; nếu máy chủ vừa bị ngắt, bấm Đọc tiếp.',
    en: 'No file was finished for 30 seconds. Large files and scans take long; if a server has just ended, go on.',
  },
  done: { vi: 'Xong lúc {at}.', en: 'Finished at {at}.' },
  resume: { vi: 'Đọc tiếp', en: 'Go on' },
  failed: { vi: '{count} tệp lỗi', en: 'Failed files: {count}' },
  sendAgain: {
    vi: 'Sửa từng tệp theo cách xử lý ghi bên dưới rồi gửi lại; có thể gửi lại cả thư mục, tệp đã đọc không bị nhập hai lần.',
    en: 'Mend each file as said below and send it again; the whole folder will do, what was read is not taken in twice.',
  },
  kept: {
    vi: '{count} tệp lỗi do giới hạn hoặc do chương trình; máy chủ còn giữ bản sao nên có thể đọc lại mà không phải gửi.',
    en: 'Files that failed by a limit or a defect of the program: {count}. The server keeps a copy, so they need not be sent again.',
  },
  readAgain: { vi: 'Đọc lại {count} tệp', en: 'Read again: {count}' },
  findFile: { vi: 'Tìm tên tệp, kế hoạch', en: 'Find a file or plan' },
  noFileFound: { vi: 'Không có tệp nào khớp.', en: 'No file matches.' },
  onlyEye: { vi: 'Chỉ những tệp cần người xem', en: 'Only what needs a person’s eye' },
  nothingForEye: { vi: 'Không có tệp nào cần người xem.', en: 'Nothing needs a person’s eye.' },
  files: { vi: 'Các tệp', en: 'Files' },
  reason: { vi: 'Lý do và cách xử lý', en: 'Reason and remedy' },
  all: { vi: 'Tất cả', en: 'All' },
  skipped: { vi: 'Bỏ qua, không tính ({count})', en: 'Passed over, not counted ({count})' },
  toPlans: { vi: 'Xem các kế hoạch', en: 'See the plans' },
  newImport: { vi: 'Nhập thêm', en: 'Import more' },
} as const satisfies Record<string, Words>;
