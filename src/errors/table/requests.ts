import type { ErrorEntry } from '../error-entry.js';

/** What may be wrong with a request over HTTP. */
export const requestErrors = {
  'request-invalid': {
    class: 'usage',
    message: { vi: 'Yêu cầu không hợp lệ: {reason}.', en: 'The request is not valid: {reason}.' },
    remedy: { vi: 'Xem /docs để biết mỗi địa chỉ nhận những gì.', en: 'See /docs for what each address takes.' },
  },
  'address-unknown': {
    class: 'usage',
    message: { vi: 'Không có gì ở địa chỉ {address}.', en: 'There is nothing at {address}.' },
    remedy: { vi: 'Kiểm tra lại địa chỉ; /docs liệt kê mọi địa chỉ.', en: 'Check the address; /docs lists all of them.' },
  },
  'not-signed-in': {
    class: 'usage',
    message: { vi: 'Chưa đăng nhập.', en: 'Nobody is signed in.' },
    remedy: { vi: 'Đăng nhập rồi thử lại.', en: 'Sign in and try again.' },
  },
  'not-permitted': {
    class: 'usage',
    message: { vi: 'Tài khoản này không được phép làm việc đó.', en: 'This account may not do that.' },
    remedy: { vi: 'Nhờ người quản trị cấp quyền.', en: 'Ask an administrator for the right.' },
  },
  'too-many-requests': {
    class: 'usage',
    message: { vi: 'Có quá nhiều yêu cầu trong thời gian ngắn.', en: 'There were too many requests in a short time.' },
    remedy: { vi: 'Chờ một phút rồi thử lại.', en: 'Wait a minute and try again.' },
  },
  'service-unavailable': {
    class: 'outage',
    message: { vi: 'Máy chủ tạm thời chưa trả lời được.', en: 'The server cannot answer at the moment.' },
    remedy: {
      vi: 'Chờ một lát rồi thử lại; việc đã nhận không bị mất.',
      en: 'Wait a little and try again; nothing that was taken in is lost.',
    },
  },
  'upload-empty': {
    class: 'input',
    message: { vi: 'Không có tệp nào được gửi lên.', en: 'No file was sent.' },
    remedy: { vi: 'Chọn ít nhất một tệp.', en: 'Choose at least one file.' },
  },
  'upload-too-large': {
    class: 'input',
    message: { vi: 'Các tệp gửi lên cùng lúc vượt quá {limit}.', en: 'The files sent at once are more than {limit}.' },
    remedy: { vi: 'Gửi thành nhiều lần.', en: 'Send them in several goes.' },
  },
  'import-not-retriable': {
    class: 'usage',
    message: {
      vi: 'Lần nhập {import} không còn tệp nào để đọc lại; tệp lỗi do chính nội dung thì không giữ bản sao.',
      en: 'There is nothing to try again in import {import}; of files that are themselves at fault no copy is kept.',
    },
    remedy: { vi: 'Gửi lại các tệp chưa đọc được.', en: 'Send the failed files again.' },
  },
  'source-without-pages': {
    class: 'usage',
    message: { vi: 'Bản gốc của {plan} không có trang để xem ở dạng này.', en: 'The original of {plan} cannot be shown this way.' },
    remedy: { vi: 'Tải bản gốc về và mở bằng chương trình của nó.', en: 'Download the original and open it with its program.' },
  },
  'page-missing': {
    class: 'usage',
    message: { vi: 'Không có trang {page}: tài liệu có {count} trang.', en: 'There is no page {page}; the document has {count}.' },
    remedy: { vi: 'Chọn một trang có trong tài liệu.', en: 'Choose a page of the document.' },
  },
  'feed-unknown': {
    class: 'usage',
    message: { vi: 'Không có lịch này; có thể đã bị hủy.', en: 'There is no such calendar; it may have been taken back.' },
    remedy: { vi: 'Tạo lại đường dẫn lịch ở trang Thời hạn.', en: 'Make its address anew on the page of deadlines.' },
  },
  'port-taken': {
    class: 'usage',
    message: { vi: 'Cổng {port} trên {host} đang được chương trình khác dùng.', en: 'Port {port} of {host} is in use by another program.' },
    remedy: { vi: 'Chọn cổng khác bằng --port.', en: 'Choose another with --port.' },
  },
} as const satisfies Record<string, ErrorEntry>;
