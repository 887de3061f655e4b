import type { Words } from './language.js';

export const comparisonWords = {
  title: { vi: 'So sánh kế hoạch', en: 'Comparison of plans' },
  head: { vi: 'Thông tin chung', en: 'Head' },
  outline: { vi: 'Bố cục', en: 'Outline' },
  tasks: { vi: 'Nhiệm vụ', en: 'Tasks' },
  references: { vi: 'Văn bản viện dẫn', en: 'Instruments cited' },
  field: { vi: 'Mục', en: 'Field' },
  difference: { vi: 'Khác nhau', en: 'Difference' },
  nothing: { vi: 'Không có gì khác.', en: 'Nothing differs.' },
  onlyA: { vi: 'Chỉ A viện dẫn', en: 'Only A cites' },
  onlyB: { vi: 'Chỉ B viện dẫn', en: 'Only B cites' },
  both: { vi: 'Cả hai viện dẫn', en: 'Both cite' },
  dropped: { vi: 'bỏ', en: 'dropped' },
  added: { vi: 'thêm', en: 'added' },
  description: { vi: 'nội dung', en: 'description' },
} as const satisfies Record<string, Words>;

/** What became of a task of A, or of B. */
export const taskChangeWords = {
  same: { vi: 'giữ nguyên', en: 'same' },
  changed: { vi: 'sửa', en: 'changed' },
  split: { vi: 'tách', en: 'split' },
  merged: { vi: 'gộp', en: 'merged' },
  added: { vi: 'thêm', en: 'added' },
  dropped: { vi: 'bỏ', en: 'dropped' },
} as const satisfies Record<string, Words>;

export const outlineChangeWords = {
  same: { vi: 'giữ nguyên', en: 'same' },
  moved: { vi: 'đổi số', en: 'renumbered' },
  changed: { vi: 'sửa', en: 'changed' },
  added: { vi: 'thêm', en: 'added' },
  dropped: { vi: 'bỏ', en: 'dropped' },
} as const satisfies Record<string, Words>;

export const headFieldWords = {
  documentType: { vi: 'Loại văn bản', en: 'Type' },
  issuer: { vi: 'Cơ quan ban hành', en: 'Issuer' },
  number: { vi: 'Số, ký hiệu', en: 'Number' },
  issuedOn: { vi: 'Ngày ban hành', en: 'Date' },
  place: { vi: 'Nơi ban hành', en: 'Place' },
  title: { vi: 'Tiêu đề', en: 'Title' },
  period: { vi: 'Giai đoạn', en: 'Period' },
  signatories: { vi: 'Người ký', en: 'Signed by' },
  recipients: { vi: 'Nơi nhận', en: 'Recipients' },
} as const satisfies Record<string, Words>;

export const deadlineChangeWords = {
  earlier: { vi: 'sớm hơn {days} ngày', en: '{days} days earlier' },
  later: { vi: 'muộn hơn {days} ngày', en: '{days} days later' },
  other: { vi: 'khác', en: 'other' },
} as const satisfies Record<string, Words>;
