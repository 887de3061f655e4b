import type { ErrorEntry } from '../error-entry.js';

/** Accounts, keys, and what they may do. */
export const accountErrors = {
  'user-name-invalid': {
    class: 'usage',
    message: { vi: 'Tên tài khoản "{name}" không hợp lệ.', en: '"{name}" cannot be the name of an account.' },
    remedy: {
      vi: 'Dùng 2 đến 64 chữ, số, dấu chấm, gạch hay @, như lan.nguyen.',
      en: 'Use 2 to 64 letters, digits, dots, dashes or @, like lan.nguyen.',
    },
  },
  'user-exists': {
    class: 'usage',
    message: { vi: 'Đã có tài khoản {name}.', en: 'There is an account {name} already.' },
    remedy: {
      vi: 'Chọn tên khác, hoặc đổi mật khẩu của tài khoản đó.',
      en: 'Choose another name, or change the password of that account.',
    },
  },
  'user-unknown': {
    class: 'usage',
    message: { vi: 'Không có tài khoản {name}.', en: 'There is no account {name}.' },
    remedy: { vi: 'kehoach user list liệt kê các tài khoản.', en: 'kehoach user list shows the accounts.' },
  },
  'last-administrator': {
    class: 'usage',
    message: { vi: '{name} là người quản trị cuối cùng.', en: '{name} is the last administrator.' },
    remedy: { vi: 'Thêm một người quản trị khác trước.', en: 'Add another administrator first.' },
  },
  'administrator-bound': {
    class: 'usage',
    message: {
      vi: 'Người quản trị xem mọi kế hoạch, không gắn với một đơn vị.',
      en: 'An administrator sees every plan and is not bound to a unit.',
    },
    remedy: { vi: 'Bỏ đơn vị, hoặc chọn vai trò khác.', en: 'Leave the unit out, or choose another role.' },
  },
  'unit-id-invalid': {
    class: 'usage',
    message: { vi: '"{unit}" không phải là mã một cơ quan.', en: '"{unit}" is not the id of one body.' },
    remedy: {
      vi: 'Ghi mã như ubnd@hai-duong; kehoach list --json có mã của cơ quan ban hành.',
      en: 'Give an id like ubnd@hai-duong; kehoach list --json has the ids of issuers.',
    },
  },
  'password-short': {
    class: 'usage',
    message: { vi: 'Mật khẩu quá ngắn.', en: 'The password is too short.' },
    remedy: {
      vi: 'Dùng ít nhất {least} ký tự; một câu ngắn là dễ nhớ nhất.',
      en: 'Use at least {least} characters; a short sentence is easiest to remember.',
    },
  },
  'password-long': {
    class: 'usage',
    message: { vi: 'Mật khẩu quá dài.', en: 'The password is too long.' },
    remedy: { vi: 'Dùng nhiều nhất {most} ký tự.', en: 'Use at most {most} characters.' },
  },
  'password-weak': {
    class: 'usage',
    message: { vi: 'Mật khẩu này dễ đoán.', en: 'This password is easily guessed.' },
    remedy: {
      vi: 'Tránh tên, ngày tháng, dãy phím và từ quen thuộc; ghép vài từ không liên quan.',
      en: 'Avoid names, dates, rows of keys and common words; join a few words that have nothing to do with each other.',
    },
  },
  'password-unrepeated': {
    class: 'usage',
    message: { vi: 'Hai lần nhập mật khẩu khác nhau.', en: 'The two passwords differ.' },
    remedy: { vi: 'Nhập lại.', en: 'Type it again.' },
  },
  'key-unknown': {
    class: 'usage',
    message: { vi: 'Không có khóa số {key}.', en: 'There is no key {key}.' },
    remedy: { vi: 'kehoach key list liệt kê các khóa.', en: 'kehoach key list shows the keys.' },
  },
  'sign-in-wrong': {
    class: 'usage',
    message: { vi: 'Tên hoặc mật khẩu không đúng.', en: 'The name or the password is wrong.' },
    remedy: {
      vi: 'Kiểm tra bàn phím và thử lại; người quản trị đặt lại được mật khẩu.',
      en: 'Check the keyboard and try again; an administrator can set another password.',
    },
  },
  'sign-in-blocked': {
    class: 'usage',
    message: { vi: 'Đã thử sai quá nhiều lần.', en: 'There were too many wrong attempts.' },
    remedy: { vi: 'Thử lại sau {seconds} giây.', en: 'Try again in {seconds} seconds.' },
  },
  'link-used': {
    class: 'usage',
    message: { vi: 'Liên kết này đã dùng hoặc đã hết hạn.', en: 'This link was used, or has expired.' },
    remedy: { vi: 'Chạy lại kehoach serve để có liên kết mới.', en: 'Run kehoach serve again for another.' },
  },
  'csrf-missing': {
    class: 'usage',
    message: { vi: 'Yêu cầu này không đến từ trang của kehoach.', en: 'This request does not come from the page of kehoach.' },
    remedy: { vi: 'Tải lại trang rồi thử lại.', en: 'Load the page again and try again.' },
  },
  'host-unknown': {
    class: 'usage',
    message: { vi: 'Máy chủ này không phục vụ địa chỉ {host}.', en: 'This server does not serve {host}.' },
    remedy: {
      vi: 'Mở đúng địa chỉ mà kehoach serve đã in ra, hoặc đặt KEHOACH_URL.',
      en: 'Open the address that kehoach serve has printed, or set KEHOACH_URL.',
    },
  },
  'serve-needs-accounts': {
    class: 'usage',
    message: {
      vi: 'Chưa có tài khoản nào, nên không mở cho máy khác qua {host}.',
      en: 'There are no accounts, so it is not opened to other machines on {host}.',
    },
    remedy: {
      vi: 'Thêm người quản trị bằng kehoach user add TÊN --role administrator, hoặc bỏ --host để dùng trên máy này.',
      en: 'Add an administrator with kehoach user add NAME --role administrator, or leave --host out to use it on this machine.',
    },
  },
  'oidc-unset': {
    class: 'usage',
    message: {
      vi: 'Đăng nhập một lần chưa được cấu hình đủ: thiếu {setting}.',
      en: 'Single sign-on is not wholly configured: {setting} is missing.',
    },
    remedy: { vi: 'Xem docs/accounts.md.', en: 'See docs/accounts.md.' },
  },
  'oidc-unreachable': {
    class: 'outage',
    message: { vi: 'Không liên lạc được với hệ thống đăng nhập một lần: {reason}.', en: 'The single sign-on cannot be reached: {reason}.' },
    remedy: { vi: 'Thử lại sau, hoặc đăng nhập bằng mật khẩu.', en: 'Try again later, or sign in with a password.' },
  },
  'oidc-refused': {
    class: 'usage',
    message: { vi: 'Hệ thống đăng nhập một lần không cho vào: {reason}.', en: 'Single sign-on does not let you in: {reason}.' },
    remedy: {
      vi: 'Nhờ người quản trị kiểm tra nhóm và đơn vị của tài khoản.',
      en: 'Ask an administrator to check the groups and the unit of the account.',
    },
  },
  'unit-role-missing': {
    class: 'outage',
    message: {
      vi: 'Cơ sở dữ liệu chưa cho phép tài khoản gắn với đơn vị: {reason}.',
      en: 'The database is not ready for accounts of one unit: {reason}.',
    },
    remedy: {
      vi: 'Nhờ người quản trị PostgreSQL chạy: create role kehoach_unit; grant kehoach_unit to {user}.',
      en: 'Ask the administrator of PostgreSQL to run: create role kehoach_unit; grant kehoach_unit to {user}.',
    },
  },
} as const satisfies Record<string, ErrorEntry>;
