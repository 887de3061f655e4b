import type { ErrorEntry } from '../error-entry.js';

/** What comes of reading a file that is locked, broken or hostile. */
export const damagedFileErrors = {
  'file-encrypted': {
    class: 'input',
    message: { vi: 'Tệp {file} được bảo vệ bằng mật khẩu.', en: '{file} is protected by a password.' },
    remedy: { vi: 'Mở tệp bằng mật khẩu và lưu một bản không có mật khẩu.', en: 'Open it with the password and save a copy without one.' },
  },
  'file-corrupt': {
    class: 'input',
    message: { vi: 'Tệp {file} bị hỏng nên không đọc được.', en: '{file} is damaged and cannot be read.' },
    remedy: {
      vi: 'Mở tệp bằng chương trình đã tạo ra nó, sửa chữa nếu được hỏi rồi lưu lại; hoặc sao chép lại từ bản gốc.',
      en: 'Open it with the program that made it, let it repair the file and save it; or copy it again from the original.',
    },
  },
  'file-text-broken': {
    class: 'input',
    message: {
      vi: 'Lớp chữ của tệp {file} bị lỗi: sao chép ra không thành chữ đọc được.',
      en: 'The text layer of {file} is broken: what it says cannot be read.',
    },
    remedy: {
      vi: 'Nhập bản gốc (.docx), hoặc in lại tệp ra PDF bằng chương trình đã soạn nó.',
      en: 'Import the original (.docx), or print it to PDF again with the program it was written in.',
    },
  },
  'file-not-docx': {
    class: 'input',
    message: { vi: 'Tệp {file} không phải là tệp Word (.docx).', en: '{file} is not a Word document (.docx).' },
    remedy: { vi: 'Mở tệp bằng Word và lưu lại dạng .docx.', en: 'Open it with Word and save it as .docx.' },
  },
  'document-part-missing': {
    class: 'input',
    message: {
      vi: 'Tệp {file} thiếu phần nội dung ({part}).',
      en: '{file} lacks the part that holds its text ({part}).',
    },
    remedy: {
      vi: 'Mở tệp bằng Word, để Word sửa chữa rồi lưu lại; hoặc sao chép lại từ bản gốc.',
      en: 'Open it with Word, let Word repair it and save it; or copy it again from the original.',
    },
  },
  'file-unpacks-too-large': {
    class: 'input',
    message: {
      vi: 'Tệp {file} khi giải nén lớn {size}, vượt mức cho phép {limit}.',
      en: '{file} unpacks to {size}; the limit is {limit}.',
    },
    remedy: {
      vi: 'Kiểm tra nguồn của tệp: tệp văn bản bình thường không lớn như vậy.',
      en: 'Check where it comes from: no ordinary document is so large.',
    },
  },
  'file-too-slow': {
    class: 'input',
    message: {
      vi: 'Đọc tệp {file} quá {limit} giây chưa xong nên đã dừng.',
      en: 'Reading {file} was broken off after {limit} seconds.',
    },
    remedy: {
      vi: 'Tách tệp thành nhiều phần; nếu tệp bình thường thì nâng mức bằng KEHOACH_MAX_READ_SECONDS.',
      en: 'Split the file; if nothing is strange about it, raise the limit with KEHOACH_MAX_READ_SECONDS.',
    },
  },
  'file-needs-memory': {
    class: 'input',
    message: {
      vi: 'Đọc tệp {file} cần hơn {limit} bộ nhớ nên đã dừng.',
      en: 'Reading {file} was broken off: it needs more than {limit} of memory.',
    },
    remedy: {
      vi: 'Tách tệp thành nhiều phần; nếu tệp bình thường thì nâng mức bằng KEHOACH_MAX_READ_MEMORY_BYTES.',
      en: 'Split the file; if nothing is strange about it, raise the limit with KEHOACH_MAX_READ_MEMORY_BYTES.',
    },
  },
  'file-crashes-reader': {
    class: 'input',
    message: {
      vi: 'Chương trình đọc tệp {file} bị ngắt giữa chừng ({reason}).',
      en: 'The program that read {file} ended abruptly ({reason}).',
    },
    remedy: {
      vi: 'Mở tệp bằng chương trình đã tạo ra nó, lưu lại rồi nhập lại; nếu vẫn vậy thì báo lỗi kèm tệp này.',
      en: 'Open it with the program that made it, save it and import it again; if that does not help, report it with the file.',
    },
  },
  'file-ends-workers': {
    class: 'input',
    message: {
      vi: 'Chương trình đã {count} lần bị dừng khi đang đọc tệp {file}, nên tệp này được bỏ qua.',
      en: 'The program ended {count} times while it read {file}, which was therefore given up.',
    },
    remedy: {
      vi: 'Mở tệp bằng chương trình đã tạo ra nó, lưu lại rồi nhập lại; nếu vẫn lỗi, gửi tệp cho người bảo trì.',
      en: 'Open it with the program that made it, save it and import it again; if that does not help, send it to the maintainers.',
    },
  },
  'reading-stopped': {
    class: 'outage',
    message: { vi: 'Việc đọc tệp {file} bị dừng lại.', en: 'Reading {file} was stopped.' },
    remedy: { vi: 'Nhập lại tệp này.', en: 'Import it again.' },
  },
} as const satisfies Record<string, ErrorEntry>;
