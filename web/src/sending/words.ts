import type { Words } from '../../../src/messages/language.js';

export const sendingWords = {
  sending: { vi: 'Đang gửi {count} tệp…', en: 'Sending {count} files…' },
  received: { vi: 'Đã gửi xong, máy chủ đang nhận.', en: 'Sent; the server is taking them in.' },
  broken: {
    vi: 'Việc gửi bị gián đoạn, máy chủ chưa nhận tệp nào của lần này. Bấm Thử lại để gửi lại các tệp đã chọn.',
    en: 'Sending was broken off, and the server has taken none of these files. Try again to send the same files.',
  },
  keepOpen: {
    vi: 'Không đóng trình duyệt cho đến khi gửi xong; các trang khác vẫn xem được.',
    en: 'Keep the browser open until they are sent; you may look at other pages.',
  },
  sent: { vi: 'Máy chủ đã nhận đủ các tệp.', en: 'The server has all the files.' },
  toReceipt: { vi: 'Xem biên nhận số {importId}', en: 'See receipt {importId}' },
  toSending: { vi: 'Xem tiến độ', en: 'See how far it is' },
  toFailure: { vi: 'Xem và gửi lại', en: 'See why, and send again' },
  failed: { vi: 'Việc gửi tệp bị gián đoạn.', en: 'Sending the files was broken off.' },
} as const satisfies Record<string, Words>;
