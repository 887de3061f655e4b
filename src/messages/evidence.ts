import type { Words } from './language.js';

/** Where in the document a value was inferred from, by the codes of `why`. */
export const evidenceWords: Readonly<Record<string, Words>> = {
  symbol: { vi: 'ký hiệu văn bản', en: 'the symbol' },
  title: { vi: 'tiêu đề', en: 'the title' },
  opening: { vi: 'câu mở đầu', en: 'the opening sentence' },
  'marked-column': { vi: 'tên cột được đánh dấu', en: 'the head of the column that is marked' },
  signature: { vi: 'phần ký', en: 'the signature' },
};
