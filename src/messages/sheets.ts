import type { Words } from './language.js';

/** Names of sheets and heads of columns in what is taken along. */
export const sheetWords = {
  tasks: { vi: 'Nhiệm vụ', en: 'Tasks' },
  references: { vi: 'Văn bản viện dẫn', en: 'Citations' },
  plans: { vi: 'Kế hoạch', en: 'Plans' },
  receipts: { vi: 'Biên nhận', en: 'Receipts' },
  planNumber: { vi: 'Số, ký hiệu', en: 'Number' },
  planIssuer: { vi: 'Cơ quan ban hành', en: 'Issuer' },
  planTitle: { vi: 'Kế hoạch', en: 'Plan' },
  planIssuedOn: { vi: 'Ngày ban hành', en: 'Issued on' },
  planFile: { vi: 'Tệp', en: 'File' },
  planId: { vi: 'Mã kế hoạch', en: 'Plan id' },
  section: { vi: 'Mục', en: 'Section' },
  group: { vi: 'Nhóm', en: 'Group' },
  label: { vi: 'STT', en: 'No.' },
  task: { vi: 'Nhiệm vụ', en: 'Task' },
  lead: { vi: 'Chủ trì', en: 'Lead' },
  partners: { vi: 'Phối hợp', en: 'Partners' },
  otherUnits: { vi: 'Đơn vị khác', en: 'Other units' },
  deadline: { vi: 'Thời hạn', en: 'Deadline' },
  start: { vi: 'Từ ngày', en: 'From' },
  end: { vi: 'Hạn cuối', en: 'Due' },
  recurs: { vi: 'Định kỳ', en: 'Recurs' },
  product: { vi: 'Sản phẩm', en: 'Product' },
  form: { vi: 'Hình thức', en: 'Form' },
  budget: { vi: 'Kinh phí', en: 'Budget' },
  note: { vi: 'Ghi chú', en: 'Note' },
  cites: { vi: 'Viện dẫn', en: 'Cites' },
  periodStart: { vi: 'Thực hiện từ', en: 'Period from' },
  periodEnd: { vi: 'Thực hiện đến', en: 'Period to' },
  taskCount: { vi: 'Số nhiệm vụ', en: 'Tasks' },
  citationCount: { vi: 'Số viện dẫn', en: 'Citations' },
  errors: { vi: 'Lỗi', en: 'Errors' },
  warnings: { vi: 'Lưu ý', en: 'Warnings' },
  importedAt: { vi: 'Nhập lúc', en: 'Imported at' },
  documentType: { vi: 'Loại văn bản', en: 'Type' },
  instrument: { vi: 'Văn bản', en: 'Instrument' },
  instrumentName: { vi: 'Tên gọi', en: 'Name' },
  instrumentIssuer: { vi: 'Cơ quan của văn bản', en: "Instrument's issuer" },
  instrumentYear: { vi: 'Năm', en: 'Year' },
  provisions: { vi: 'Điều khoản', en: 'Provisions' },
  role: { vi: 'Vai trò', en: 'Role' },
  raw: { vi: 'Nguyên văn', en: 'As written' },
  sentence: { vi: 'Câu', en: 'Sentence' },
  instrumentId: { vi: 'Mã văn bản', en: 'Instrument id' },
  importId: { vi: 'Đợt nhập', en: 'Import' },
  startedAt: { vi: 'Bắt đầu lúc', en: 'Started at' },
  startedBy: { vi: 'Người nhập', en: 'By' },
  outcome: { vi: 'Kết quả', en: 'Outcome' },
  reason: { vi: 'Lý do', en: 'Reason' },
} as const satisfies Record<string, Words>;

/** What a mention of an instrument is for. */
export const functionWords: Readonly<Record<string, Words>> = {
  basis: { vi: 'căn cứ', en: 'legal basis' },
  mention: { vi: 'nhắc đến', en: 'mention' },
};

export const exportWords = {
  written: { vi: 'Đã ghi {count} dòng vào {file}.', en: 'Wrote {count} rows to {file}.' },
  undated: {
    vi: '{count} thời hạn không nêu ngày nên không có trong lịch.',
    en: 'Deadlines that state no day and are not in the calendar: {count}.',
  },
} as const satisfies Record<string, Words>;
