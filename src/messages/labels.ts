import type { Words } from './language.js';

/** Heads of columns and names of fields. */
export const labels = {
  id: { vi: 'Mã', en: 'Id' },
  number: { vi: 'Số, ký hiệu', en: 'Number' },
  issuer: { vi: 'Cơ quan ban hành', en: 'Issuer' },
  title: { vi: 'Tiêu đề', en: 'Title' },
  file: { vi: 'Tệp', en: 'File' },
  seconds: { vi: 'Giây', en: 'Seconds' },
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  issuedOn: { vi: 'Ngày', en: 'Date' },
  tasks: { vi: 'Nhiệm vụ', en: 'Tasks' },
  citations: { vi: 'Viện dẫn', en: 'Citations' },
  outcome: { vi: 'Kết quả', en: 'Outcome' },
  note: { vi: 'Ghi chú', en: 'Note' },
  instrument: { vi: 'Văn bản', en: 'Instrument' },
  year: { vi: 'Năm', en: 'Year' },
  mentions: { vi: 'Số lần', en: 'Mentions' },
  plans: { vi: 'Số kế hoạch', en: 'Plans' },
  provisions: { vi: 'Điều khoản', en: 'Provisions' },
  period: { vi: 'Giai đoạn', en: 'Period' },
  place: { vi: 'Nơi ban hành', en: 'Place' },
  signatory: { vi: 'Người ký', en: 'Signed by' },
  legalBasis: { vi: 'Căn cứ', en: 'Legal basis' },
  recipients: { vi: 'Nơi nhận', en: 'Recipients' },
  issues: { vi: 'Điểm cần xem', en: 'Points to look at' },
  product: { vi: 'sản phẩm', en: 'product' },
  deadline: { vi: 'thời hạn', en: 'deadline' },
  references: { vi: 'viện dẫn', en: 'cites' },
  firstUse: { vi: 'Lần đầu', en: 'First' },
  lastUse: { vi: 'Lần cuối', en: 'Last' },
  citedWith: { vi: 'Cùng viện dẫn với', en: 'Cited with' },
  section: { vi: 'mục', en: 'section' },
  agency: { vi: 'đơn vị', en: 'unit' },
  onPlanDate: { vi: 'Vào ngày kế hoạch', en: 'On the plan’s date' },
  inForce: { vi: 'Hiệu lực', en: 'In force' },
  since: { vi: 'Về sau', en: 'Since' },
  secrecy: { vi: 'Độ mật', en: 'Secrecy' },
  urgency: { vi: 'Độ khẩn', en: 'Urgency' },
} as const satisfies Record<string, Words>;

/** What a unit has to do with a task. */
export const roleWords = {
  lead: { vi: 'chủ trì', en: 'lead' },
  partner: { vi: 'phối hợp', en: 'partners' },
  advise: { vi: 'tham mưu', en: 'advises' },
  appraise: { vi: 'thẩm định', en: 'appraises' },
  monitor: { vi: 'theo dõi', en: 'monitors' },
  report: { vi: 'báo cáo', en: 'reports' },
  approve: { vi: 'phê duyệt', en: 'approves' },
  subject: { vi: 'được kiểm tra, làm việc', en: 'is visited' },
} as const satisfies Record<string, Words>;

export const severityWords = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'lưu ý', en: 'warning' },
  info: { vi: 'thông tin', en: 'info' },
} as const satisfies Record<string, Words>;
