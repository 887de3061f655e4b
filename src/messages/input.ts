import type { Words } from './language.js';

export const typeHereWords: Words = {
  vi: 'Gõ hoặc dán văn bản vào đây, kết thúc bằng Ctrl-D (Windows: Ctrl-Z rồi Enter).',
  en: 'Type or paste text here; end with Ctrl-D (Windows: Ctrl-Z, then Enter).',
};
