import type { Words } from '../../../../src/messages/language.js';

export const loginWords = {
  name: { vi: 'Tên đăng nhập', en: 'Name' },
  password: { vi: 'Mật khẩu', en: 'Password' },
  oidc: { vi: 'Đăng nhập một lần của đơn vị', en: 'Single sign-on' },
  oidcFailed: { vi: 'Không đăng nhập một lần được', en: 'Single sign-on did not succeed' },
  oidcRemedy: { vi: 'Thử lại; nếu vẫn không được thì báo người quản trị.', en: 'Try again; if it stays so, tell an administrator.' },
  local: {
    vi: 'Mở liên kết mà lệnh kehoach serve đã in ra; mỗi liên kết dùng được một lần.',
    en: 'Open the link that kehoach serve printed; each link works once.',
  },
} as const satisfies Record<string, Words>;
