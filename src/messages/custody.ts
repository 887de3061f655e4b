import type { Words } from './language.js';

/** How a correction stands to what is read today. */
export const correctionStateWords = {
  applied: { vi: 'đang dùng', en: 'applied' },
  agreed: { vi: 'bản đọc mới đã đúng như sửa', en: 'the reading now agrees' },
  disputed: { vi: 'bản đọc mới khác, cần xem lại', en: 'the reading changed: look again' },
  lost: { vi: 'không còn thấy chữ gốc, chưa dùng', en: 'its words are gone: not applied' },
} as const satisfies Record<string, Words>;

/** What was done, in the audit trail; what others write there stands for itself. */
export const deedWords: Readonly<Record<string, Words>> = {
  import: { vi: 'nhập', en: 'imported' },
  correct: { vi: 'sửa', en: 'corrected' },
  'undo-correction': { vi: 'bỏ sửa', en: 'correction undone' },
  remove: { vi: 'bỏ khỏi kho', en: 'removed' },
  reprocess: { vi: 'đọc lại', en: 'read again' },
  'user-add': { vi: 'thêm tài khoản', en: 'account added' },
  'user-change': { vi: 'đổi quyền tài khoản', en: 'account changed' },
  'user-password': { vi: 'đổi mật khẩu', en: 'password changed' },
  'user-remove': { vi: 'xóa tài khoản', en: 'account removed' },
  'key-add': { vi: 'tạo khóa', en: 'key made' },
  'key-remove': { vi: 'xóa khóa', en: 'key removed' },
  export: { vi: 'xuất dữ liệu', en: 'exported' },
  'download-original': { vi: 'tải bản gốc', en: 'original downloaded' },
  'feed-add': { vi: 'tạo lịch', en: 'calendar made' },
  'feed-remove': { vi: 'hủy lịch', en: 'calendar taken back' },
  'register-change': { vi: 'sửa danh mục văn bản', en: 'register changed' },
  'register-remove': { vi: 'bỏ mục trong danh mục', en: 'entry taken away' },
  'sign-in': { vi: 'đăng nhập', en: 'signed in' },
  'sign-in-failed': { vi: 'đăng nhập sai', en: 'sign-in failed' },
  'sign-out': { vi: 'đăng xuất', en: 'signed out' },
};

/** Heads and lines of the commands that keep the store right. */
export const custodyWords = {
  path: { vi: 'Đường dẫn', en: 'Path' },
  before: { vi: 'Đã đọc', en: 'Read' },
  after: { vi: 'Sửa thành', en: 'Corrected' },
  was: { vi: 'Trước', en: 'Before' },
  is: { vi: 'Nay', en: 'Now' },
  value: { vi: 'Giá trị', en: 'Value' },
  raw: { vi: 'Chữ trong văn bản', en: 'Words of the document' },
  by: { vi: 'Người sửa', en: 'By' },
  who: { vi: 'Ai', en: 'Who' },
  when: { vi: 'Khi nào', en: 'When' },
  state: { vi: 'Trạng thái', en: 'State' },
  deed: { vi: 'Việc', en: 'Deed' },
  details: { vi: 'Chi tiết', en: 'Details' },
  number: { vi: 'Số', en: 'No.' },
  noCorrections: { vi: 'Chưa có sửa đổi nào.', en: 'Nothing was corrected.' },
  undone: { vi: 'Đã bỏ sửa đổi số {correction}: {path}.', en: 'Correction {correction} was taken back: {path}.' },
  removed: { vi: 'Đã bỏ {plan}.', en: 'Removed {plan}.' },
  successor: { vi: 'Thay vào đó: {plan}.', en: 'In its place: {plan}.' },
  noDeeds: { vi: 'Nhật ký chưa ghi việc nào.', en: 'Nothing is in the audit trail.' },
  same: { vi: 'không đổi', en: 'unchanged' },
  changed: { vi: 'thay đổi: {count}', en: 'changes: {count}' },
  kept: { vi: 'giữ nguyên', en: 'left alone' },
  reprocessed: { vi: 'Đọc lại {total}: {changed} thay đổi, {same} không đổi, {kept} giữ nguyên', en: 'Read again {total}: {changed} changed, {same} unchanged, {kept} left alone' },
  nothingToReprocess: { vi: 'Không có kế hoạch nào cần đọc lại.', en: 'There is nothing to read again.' },
  disputes: { vi: 'Sửa đổi cần xem lại', en: 'Corrections to look at' },
  verified: { vi: 'Đã kiểm tra {plans} bản ghi, {originals} bản gốc và sổ nhập: {findings} điểm sai.', en: 'Checked {plans} records, {originals} originals and the ledger; findings: {findings}.' },
  backedUp: { vi: 'Đã sao lưu {plans} bản ghi và {originals} bản gốc vào {file}.', en: 'Backed up {plans} records and {originals} originals to {file}.' },
  withoutOriginal: { vi: 'Không có bản gốc nguyên vẹn, chỉ sao lưu bản ghi: {plan}', en: 'No whole original, its record alone was backed up: {plan}' },
  restored: { vi: 'Đã khôi phục kho {store} từ bản sao lưu ngày {madeAt}, {originals} bản gốc. Kiểm tra bằng kehoach verify.', en: 'Restored the store {store} from the backup of {madeAt}, originals: {originals}. Check it with kehoach verify.' },
} as const satisfies Record<string, Words>;
