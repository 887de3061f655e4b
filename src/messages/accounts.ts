import type { Role } from '../accounts/role.js';
import type { Words } from './language.js';

export const roleWords: Readonly<Record<Role, Words>> = {
  viewer: { vi: 'người xem', en: 'viewer' },
  importer: { vi: 'người nhập', en: 'importer' },
  editor: { vi: 'người sửa', en: 'editor' },
  administrator: { vi: 'người quản trị', en: 'administrator' },
};

/** Accounts and keys on the command line. */
export const accountWords = {
  password: { vi: 'Mật khẩu', en: 'Password' },
  passwordAgain: { vi: 'Nhập lại mật khẩu', en: 'The password again' },
  name: { vi: 'Tên', en: 'Name' },
  role: { vi: 'Vai trò', en: 'Role' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  allUnits: { vi: 'mọi đơn vị', en: 'all' },
  state: { vi: 'Trạng thái', en: 'State' },
  active: { vi: 'đang dùng', en: 'active' },
  disabled: { vi: 'đã khóa', en: 'disabled' },
  external: { vi: 'đăng nhập một lần', en: 'single sign-on' },
  created: { vi: 'Tạo lúc', en: 'Created' },
  number: { vi: 'Số', en: 'No.' },
  by: { vi: 'Người tạo', en: 'By' },
  expires: { vi: 'Hết hạn', en: 'Expires' },
  expired: { vi: 'đã hết hạn', en: 'expired' },
  used: { vi: 'Dùng gần nhất', en: 'Last used' },
  never: { vi: 'chưa dùng', en: 'never' },
  noUsers: {
    vi: 'Chưa có tài khoản nào. Thêm bằng kehoach user add TÊN --role administrator.',
    en: 'There are no accounts. Add one with kehoach user add NAME --role administrator.',
  },
  noKeys: { vi: 'Chưa có khóa nào.', en: 'There are no keys.' },
  userAdded: { vi: 'Đã thêm tài khoản {name}.', en: 'Added the account {name}.' },
  userRemoved: { vi: 'Đã xóa tài khoản {name}.', en: 'Removed the account {name}.' },
  userDisabled: { vi: 'Đã khóa tài khoản {name}.', en: 'Disabled the account {name}.' },
  userEnabled: { vi: 'Đã mở lại tài khoản {name}.', en: 'Enabled the account {name}.' },
  userChanged: { vi: 'Đã đổi quyền của tài khoản {name}.', en: 'Changed the rights of {name}.' },
  passwordChanged: {
    vi: 'Đã đổi mật khẩu của {name}; mọi phiên của tài khoản này đã kết thúc.',
    en: 'Changed the password of {name}; it is signed out everywhere.',
  },
  keyAdded: { vi: 'Khóa số {key}. Chép lại ngay, sau này không xem được nữa.', en: 'Key {key}. Copy it now: it is not shown again.' },
  keyRemoved: { vi: 'Đã xóa khóa số {key}.', en: 'Removed key {key}.' },
} as const satisfies Record<string, Words>;
