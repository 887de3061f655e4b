import type { Words } from '../../../src/messages/language.js';

export const exportWords = {
  tasks: { vi: 'Bảng nhiệm vụ', en: 'Tasks' },
  references: { vi: 'Bảng viện dẫn', en: 'Citations' },
  plans: { vi: 'Bảng kế hoạch', en: 'Plans' },
  everything: { vi: 'Tất cả các bảng', en: 'All tables' },
  calendar: { vi: 'Lịch thời hạn', en: 'Calendar of deadlines' },
  graph: { vi: 'Đồ thị viện dẫn', en: 'Graph of citations' },
  annotations: { vi: 'Chú giải theo W3C', en: 'W3C Web Annotations' },
  workbook: { vi: 'Bảng tính Excel', en: 'Workbook' },
  csv: { vi: 'Bảng CSV', en: 'CSV table' },
  json: { vi: 'Dữ liệu JSON', en: 'JSON data' },
} as const satisfies Record<string, Words>;
