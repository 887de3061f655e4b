import type { Words } from './language.js';

/** Where in the document a value was inferred from, by the codes of `why`. */
export const evidenceWords: Readonly<Record<string, Words>> = {
  symbol: { vi: 'ký hiệu văn bản', en: 'the symbol' },
  title: { vi: 'tiêu đề', en: 'the title' },
  opening: { vi: 'câu mở đầu', en: 'the opening sentence' },
  signature: { vi: 'phần ký', en: 'the signature' },
};
