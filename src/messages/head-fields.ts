import { headFieldWords } from './comparison.js';
import type { Words } from './language.js';

/** What values of the head are called, by their names in the record. */
export const headFields: Readonly<Record<string, Words>> = {
  ...headFieldWords,
  superior: { vi: 'Cơ quan chủ quản', en: 'Superior' },
  secrecy: { vi: 'Độ mật', en: 'Secrecy' },
  urgency: { vi: 'Độ khẩn', en: 'Urgency' },
  issuedWith: { vi: 'Văn bản ban hành kèm', en: 'Issued with' },
};
