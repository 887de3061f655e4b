import type { Words } from './language.js';

/** How a correction stands to what is read today. */
export const correctionStateWords = {
  applied: { vi: 'đang dùng', en: 'applied' },
  agreed: { vi: 'bản đọc mới đã đúng như sửa', en: 'the reading now agrees' },
  disputed: { vi: 'bản đọc mới khác, cần xem lại', en: 'the reading changed: look again' },
  lost: { vi: 'không còn thấy chữ gốc, chưa dùng', en: 'its words are gone: not applied' },
} as const satisfies Record<string, Words>;

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
  reprocessed: {
    vi: 'Đọc lại {total}: {changed} thay đổi, {same} không đổi, {kept} giữ nguyên',
    en: 'Read again {total}: {changed} changed, {same} unchanged, {kept} left alone',
  },
  nothingToReprocess: { vi: 'Không có kế hoạch nào cần đọc lại.', en: 'There is nothing to read again.' },
  disputes: { vi: 'Sửa đổi cần xem lại', en: 'Corrections to look at' },
  verified: {
    vi: 'Đã kiểm tra {plans} bản ghi, {originals} bản gốc, số đếm và sổ nhập: {findings} điểm sai.',
    en: 'Checked {plans} records, {originals} originals, counts and ledger; findings: {findings}.',
  },
  rebuilt: { vi: 'Đã lập lại {plans} kế hoạch từ bản ghi; {counts}.', en: 'Made anew from their records: {plans} plans; {counts}.' },
  counted: { vi: 'đã đếm lại mọi viện dẫn', en: 'all citations were counted' },
  notCounted: { vi: 'số đếm vốn đúng', en: 'the counts were right' },
  backedUp: {
    vi: 'Đã sao lưu {plans} bản ghi và {originals} bản gốc vào {file}.',
    en: 'Backed up {plans} records and {originals} originals to {file}.',
  },
  withRegister: { vi: 'Kèm danh mục văn bản của đơn vị (instruments.csv).', en: 'With the register of one’s own (instruments.csv).' },
  withoutOriginal: {
    vi: 'Không có bản gốc nguyên vẹn, chỉ sao lưu bản ghi: {plan}',
    en: 'No whole original, its record alone was backed up: {plan}',
  },
  restored: {
    vi: 'Đã khôi phục kho {store} từ bản sao lưu ngày {madeAt}, {originals} bản gốc. Kiểm tra bằng kehoach verify.',
    en: 'Restored the store {store} from the backup of {madeAt}, originals: {originals}. Check it with kehoach verify.',
  },
  registerRestored: { vi: 'Danh mục văn bản của đơn vị đã nằm ở {file}.', en: 'The register of one’s own is in {file}.' },
  registerLeft: {
    vi: 'Bản sao lưu có danh mục văn bản của đơn vị, nhưng kho này chưa có chỗ để hoặc đã có danh mục khác. Lấy ra bằng tar xzf {file} instruments.csv, rồi đặt KEHOACH_INSTRUMENTS trỏ tới đó.',
    en: 'The backup has a register of one’s own, but this store has no place for it, or another one. Take it out with tar xzf {file} instruments.csv and let KEHOACH_INSTRUMENTS name it.',
  },
} as const satisfies Record<string, Words>;
