import type { Words } from './language.js';

/** What became of a file, as the receipt counts it. */
export const outcomeWords = {
  new: { vi: 'mới', en: 'new' },
  duplicate: { vi: 'trùng', en: 'duplicate' },
  revised: { vi: 'bản sửa', en: 'revised' },
  rendition: { vi: 'bản thể hiện khác', en: 'other rendition' },
  other: { vi: 'không phải kế hoạch', en: 'no plan' },
  failed: { vi: 'lỗi', en: 'failed' },
} as const satisfies Record<string, Words>;

/** Why; `{of}` names the other plan. */
export const outcomeReasonWords = {
  'same-bytes': { vi: 'đã có trong kho: {of}', en: 'already in the store as {of}' },
  'read-again': { vi: 'đã có trong kho, được đọc lại bằng phiên bản mới', en: 'already in the store; read again by a newer version' },
  'other-content': { vi: 'thay bản trước: {of}', en: 'takes the place of {of}' },
  'possibly-revised': {
    vi: 'có thể là bản mới của {of}: cùng tiêu đề, cơ quan và giai đoạn',
    en: 'may be a new version of {of}: same title, issuer and period',
  },
  'same-content': { vi: 'cùng nội dung với {of}', en: 'same content as {of}' },
  'not-a-plan': { vi: 'loại văn bản: {documentType}', en: 'kind of document: {documentType}' },
  'type-unknown': { vi: 'không rõ loại văn bản', en: 'it cannot be told what kind of document this is' },
} as const satisfies Record<string, Words>;

/** Why a name in a folder was passed over. */
export const skipReasonWords = {
  hidden: { vi: 'tệp ẩn', en: 'hidden file' },
  'lock-file': { vi: 'tệp khóa tạm của Word, Excel', en: 'lock file of an open Office document' },
  'system-file': { vi: 'tệp của hệ điều hành', en: 'file of the operating system' },
  'link-to-folder': { vi: 'liên kết tới thư mục', en: 'link to a folder' },
  'special-file': { vi: 'không phải tệp thường', en: 'no ordinary file' },
  'mail-picture': { vi: 'ảnh trang trí trong thư', en: 'picture shown in a mail' },
  'mail-signature': { vi: 'chữ ký của thư', en: 'signature of a mail' },
  'store-folder': { vi: 'thư mục của kho', en: "the store's own folder" },
} as const satisfies Record<string, Words>;
