import type { ErrorEntry } from '../error-entry.js';

/** Opening a store. */
export const storeErrors = {
  'store-missing': {
    class: 'usage',
    message: { vi: 'Chưa có kho nào ở {store}.', en: 'There is no store at {store} yet.' },
    remedy: {
      vi: 'Nhập kế hoạch trước bằng kehoach import, hoặc chỉ ra kho khác bằng --store.',
      en: 'Import plans first with kehoach import, or name another store with --store.',
    },
  },
  'store-unreachable': {
    class: 'outage',
    message: { vi: 'Không kết nối được kho {store}: {reason}.', en: 'The store {store} cannot be reached: {reason}.' },
    remedy: {
      vi: 'Kiểm tra máy chủ cơ sở dữ liệu và địa chỉ trong DATABASE_URL hoặc --store.',
      en: 'Check the database server and the address in DATABASE_URL or --store.',
    },
  },
  'store-engine-missing': {
    class: 'usage',
    message: {
      vi: 'Không có PostgreSQL đi kèm cho máy này ({platform}).',
      en: 'There is no bundled PostgreSQL for this machine ({platform}).',
    },
    remedy: {
      vi: 'Đặt DATABASE_URL=postgres://… trỏ tới một máy chủ PostgreSQL.',
      en: 'Set DATABASE_URL=postgres://… to a PostgreSQL server.',
    },
  },
  'store-start-failed': {
    class: 'outage',
    message: {
      vi: 'Không khởi động được cơ sở dữ liệu của kho {store}: {reason}.',
      en: 'The database of the store {store} does not start: {reason}.',
    },
    remedy: {
      vi: 'Xem nhật ký {log}, hoặc dùng máy chủ khác bằng DATABASE_URL.',
      en: 'Read its log {log}, or use another server with DATABASE_URL.',
    },
  },
  'store-data-missing': {
    class: 'usage',
    message: {
      vi: 'Kho {store} trỏ tới thư mục dữ liệu {folder} nhưng thư mục này không còn.',
      en: 'The store {store} keeps its data in {folder}, which is gone.',
    },
    remedy: {
      vi: 'Khôi phục thư mục đó từ bản sao lưu, hoặc xóa {pointer} và nhập lại từ đầu.',
      en: 'Restore that folder from a backup, or remove {pointer} and import again.',
    },
  },
  'store-held-elsewhere': {
    class: 'usage',
    message: { vi: 'Kho {store} đang được mở trên máy {host}.', en: 'The store {store} is open on the host {host}.' },
    remedy: {
      vi: 'Đóng kehoach trên máy đó; nếu chắc chắn không còn chạy thì xóa {file}.',
      en: 'Close kehoach there; if it certainly runs no more, remove {file}.',
    },
  },
  'store-forbidden': {
    class: 'usage',
    message: {
      vi: 'Bạn không có quyền dùng kho {store}: {reason}.',
      en: 'You may not use the store {store}: {reason}.',
    },
    remedy: {
      vi: 'Dùng tài khoản đã tạo kho, hoặc chọn kho khác bằng --store.',
      en: 'Use the account that made it, or another store with --store.',
    },
  },
  'store-newer': {
    class: 'usage',
    message: {
      vi: 'Kho {store} được tạo bởi phiên bản kehoach mới hơn.',
      en: 'The store {store} was made by a newer kehoach.',
    },
    remedy: { vi: 'Cập nhật kehoach rồi chạy lại.', en: 'Update kehoach and run again.' },
  },
} as const satisfies Record<string, ErrorEntry>;
