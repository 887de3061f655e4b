import type { Words } from './language.js';

export const coverageWords = {
  title: { vi: 'Mức bao quát của kế hoạch cấp dưới', en: 'Coverage by subordinate plans' },
  parent: { vi: 'Kế hoạch cấp trên', en: 'Parent plan' },
  tasks: { vi: 'Nhiệm vụ của kế hoạch cấp trên', en: 'Tasks of the parent' },
  task: { vi: 'Nhiệm vụ', en: 'Task' },
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  matrix: { vi: 'Bao quát', en: 'Coverage' },
  differences: { vi: 'Khác, thiếu', en: 'Changed, missing' },
  status: { vi: 'Tình trạng', en: 'Status' },
  difference: { vi: 'Khác ở đâu', en: 'What differs' },
  byPlan: { vi: 'Từng kế hoạch', en: 'Plan by plan' },
  added: { vi: 'Đặt thêm', en: 'Added' },
  lead: { vi: 'Chủ trì', en: 'Lead' },
  deadline: { vi: 'Thời hạn', en: 'Deadline' },
  coveredBy: { vi: 'Số kế hoạch có làm', en: 'Taken up by' },
  missingIn: { vi: 'Số kế hoạch còn thiếu', en: 'Missing in' },
  later: { vi: 'muộn hơn {days} ngày (cấp trên: {parent}; ở đây: {child})', en: '{days} days later (parent: {parent}; here: {child})' },
  otherUnit: { vi: 'giao cho nơi khác: {units}', en: 'given to another body: {units}' },
  alsoDoes: { vi: 'không phải việc chủ trì nhưng có làm', en: 'not theirs, taken up all the same' },
} as const satisfies Record<string, Words>;

/** What a sign of the matrix means. */
export const coverageStatusWords = {
  covered: { vi: 'có làm', en: 'covered' },
  changed: { vi: 'có làm nhưng khác', en: 'changed' },
  missing: { vi: 'thiếu', en: 'missing' },
  'not-theirs': { vi: 'đơn vị khác chủ trì', en: 'not theirs' },
  unclear: { vi: 'không rõ của ai', en: 'unclear whose' },
} as const satisfies Record<string, Words>;
