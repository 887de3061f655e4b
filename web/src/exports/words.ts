import type { Words } from '../../../src/messages/language.js';

export const exportWords = {
  workbook: { vi: 'Bảng tính Excel', en: 'Workbook' },
  csv: { vi: 'Bảng CSV', en: 'CSV table' },
  json: { vi: 'Dữ liệu JSON', en: 'JSON data' },
} as const satisfies Record<string, Words>;
