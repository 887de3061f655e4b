import type { Words } from './language.js';

/** What is taken along, by the names of the files without their endings. */
export const savedFileWords = {
  tasks: { vi: 'Bảng nhiệm vụ', en: 'Tasks' },
  references: { vi: 'Bảng viện dẫn', en: 'Citations' },
  plans: { vi: 'Bảng kế hoạch', en: 'Plans' },
  all: { vi: 'Tất cả các bảng', en: 'All tables' },
  calendar: { vi: 'Lịch thời hạn', en: 'Calendar of deadlines' },
  citations: { vi: 'Đồ thị viện dẫn', en: 'Graph of citations' },
  annotations: { vi: 'Chú giải theo W3C', en: 'W3C Web Annotations' },
  receipt: { vi: 'Biên nhận', en: 'Receipt' },
  instruments: { vi: 'Bảng văn bản', en: 'Instruments' },
  compare: { vi: 'So sánh hai kế hoạch', en: 'Comparison of two plans' },
  coverage: { vi: 'Bao quát của cấp dưới', en: 'Coverage by those below' },
  roster: { vi: 'Tình hình gửi', en: 'Who has sent' },
  deadlines: { vi: 'Bảng thời hạn', en: 'Deadlines' },
} as const satisfies Record<string, Words>;

const KNOWN: Readonly<Record<string, Words>> = savedFileWords;

/** "tasks.xlsx", "deadlines.ics", "receipt-1.csv"; undefined for names of others. */
export function wordsOfSavedFile(file: string): Words | undefined {
  const [stem = '', ending] = file.split('.');
  return ending === 'ics' ? KNOWN['calendar'] : KNOWN[stem.replace(/-\d+$/u, '')];
}
