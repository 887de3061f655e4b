import type { Words } from './language.js';

/** Divisions that are called by a word, by their names in the path of a section. */
export const divisionNames: Readonly<Record<string, Words>> = {
  phan: { vi: 'Phần', en: 'Part' },
  chuong: { vi: 'Chương', en: 'Chapter' },
  muc: { vi: 'Mục', en: 'Section' },
  'tieu-muc': { vi: 'Tiểu mục', en: 'Subsection' },
  dieu: { vi: 'Điều', en: 'Article' },
  PL: { vi: 'Phụ lục', en: 'Appendix' },
};
