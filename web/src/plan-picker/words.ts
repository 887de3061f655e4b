import type { Words } from '../../../src/messages/language.js';

export const pickerWords = {
  find: { vi: 'Gõ số, tên, cơ quan…', en: 'Type a number, title, issuer…' },
  none: { vi: 'Không có kế hoạch nào khớp.', en: 'No plan matches.' },
  clear: { vi: 'Bỏ chọn', en: 'Clear' },
} as const satisfies Record<string, Words>;
