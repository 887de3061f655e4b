import type { Words } from './language.js';

/** What is wrong with a store, and what to do. */
export const findingWords = {
  'original-missing': {
    what: { vi: 'Kế hoạch {plan} không còn bản gốc trong {originals}.', en: 'Plan {plan} has no original in {originals}.' },
    remedy: {
      vi: 'Khôi phục từ bản sao lưu, hoặc kehoach remove {plan} rồi nhập lại tệp.',
      en: 'Restore it from a backup, or kehoach remove {plan} and import the file again.',
    },
  },
  'original-damaged': {
    what: { vi: 'Bản gốc của {plan} trong {originals} đã bị thay đổi.', en: 'The original of {plan} in {originals} was changed.' },
    remedy: {
      vi: 'Khôi phục từ bản sao lưu, hoặc kehoach remove {plan} rồi nhập lại tệp.',
      en: 'Restore it from a backup, or kehoach remove {plan} and import the file again.',
    },
  },
  'original-orphan': {
    what: { vi: 'Bản gốc {id} trong {originals} không thuộc kế hoạch nào.', en: 'The original {id} in {originals} belongs to no plan.' },
    remedy: {
      vi: 'Nhập lại lần nhập còn dở bằng kehoach import --resume; nếu không cần thì xóa tệp này.',
      en: 'Take up a broken import with kehoach import --resume; if it is not needed, delete the file.',
    },
  },
  'record-invalid': {
    what: { vi: 'Bản ghi {plan} sai cấu trúc ở {reason}.', en: 'Record {plan} does not fit the schema at {reason}.' },
    remedy: { vi: 'Đọc lại bằng kehoach reprocess {plan}.', en: 'Read it again with kehoach reprocess {plan}.' },
  },
  'record-misplaced': {
    what: { vi: 'Bản ghi của {plan} mang mã khác: {id}.', en: 'The record of {plan} has another id: {id}.' },
    remedy: { vi: 'Khôi phục kho từ bản sao lưu.', en: 'Restore the store from a backup.' },
  },
  'record-uncorrected': {
    what: { vi: 'Bản ghi {plan} không khớp với các sửa đổi của nó.', en: 'Record {plan} does not show its corrections.' },
    remedy: { vi: 'Lập lại bằng kehoach verify --rebuild.', en: 'Make it anew with kehoach verify --rebuild.' },
  },
  'columns-differ': {
    what: { vi: 'Dòng của {plan} khác bản ghi ở: {columns}.', en: 'The row of {plan} differs from its record in: {columns}.' },
    remedy: { vi: 'Lập lại bằng kehoach verify --rebuild.', en: 'Make it anew with kehoach verify --rebuild.' },
  },
  'rows-differ': {
    what: { vi: 'Bảng {table} của {plan} khác bản ghi.', en: 'The table {table} of {plan} differs from its record.' },
    remedy: { vi: 'Lập lại bằng kehoach verify --rebuild.', en: 'Make it anew with kehoach verify --rebuild.' },
  },
  'counts-differ': {
    what: { vi: 'Số lần viện dẫn {instrument} không khớp.', en: 'The count of citations of {instrument} is wrong.' },
    remedy: { vi: 'Lập lại bằng kehoach verify --rebuild.', en: 'Make it anew with kehoach verify --rebuild.' },
  },
  'versions-unclear': {
    what: {
      vi: 'Kế hoạch {plan} có {count} bản hiện hành, đúng ra là một.',
      en: 'Plan {plan} has {count} current versions instead of one.',
    },
    remedy: { vi: 'Bỏ các bản bằng kehoach remove rồi nhập lại.', en: 'Remove its versions with kehoach remove and import them again.' },
  },
  'ledger-plan-missing': {
    what: {
      vi: 'Sổ nhập số {import} ghi {path} đã vào kho nhưng không còn.',
      en: 'Import {import} says that {path} went in, but it is not there.',
    },
    remedy: { vi: 'Nhập lại tệp này.', en: 'Import the file again.' },
  },
  'ledger-reason-missing': {
    what: { vi: 'Sổ nhập số {import} ghi {path} lỗi mà không có lý do.', en: 'Import {import} says that {path} failed, without a reason.' },
    remedy: { vi: 'Nhập lại tệp này.', en: 'Import the file again.' },
  },
  'ledger-closed-early': {
    what: {
      vi: 'Lần nhập số {import} đã đóng khi còn {count} tệp chưa đọc.',
      en: 'Import {import} was closed with {count} files waiting.',
    },
    remedy: { vi: 'Nhập lại các tệp đó.', en: 'Import those files again.' },
  },
} as const satisfies Record<string, { what: Words; remedy: Words }>;
