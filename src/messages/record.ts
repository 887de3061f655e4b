import type { Words } from './language.js';

/** What parts and values of a record are called. */
export const recordWords = {
  head: { vi: 'Thông tin chung', en: 'Head' },
  references: { vi: 'Viện dẫn', en: 'Citations' },
  documentType: { vi: 'Loại văn bản', en: 'Document type' },
  superior: { vi: 'Cơ quan chủ quản', en: 'Superior body' },
  issuedWith: { vi: 'Ban hành kèm', en: 'Issued with' },
  symbol: { vi: 'Ký hiệu', en: 'Symbol' },
  ordinal: { vi: 'Số', en: 'Number' },
  description: { vi: 'Nội dung', en: 'Description' },
  budget: { vi: 'Kinh phí', en: 'Budget' },
  form: { vi: 'Hình thức', en: 'Form' },
  note: { vi: 'Ghi chú', en: 'Note' },
  kind: { vi: 'Dạng', en: 'Kind' },
  taskOf: { vi: 'Nhiệm vụ {label}', en: 'Task {label}' },
  sectionOf: { vi: 'Mục {path}', en: 'Section {path}' },
  firstDay: { vi: 'Ngày đầu', en: 'First day' },
  lastDay: { vi: 'Ngày cuối', en: 'Last day' },
  position: { vi: 'Chức vụ', en: 'Position' },
  personName: { vi: 'Họ tên', en: 'Name' },
  added: { vi: 'thêm', en: 'added' },
  removed: { vi: 'bỏ', en: 'taken out' },
} as const satisfies Record<string, Words>;
