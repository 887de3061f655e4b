import type { IssueEntry } from '../issue-entry.js';

/** Pages that are pictures, and words that were recognized in them. */
export const pageIssues = {
  'page-without-text': {
    severity: 'error',
    words: { vi: 'Trang {page} là ảnh, chưa đọc được chữ.', en: 'Page {page} is a picture; its text was not read.' },
  },
  'page-text-broken': {
    severity: 'error',
    words: { vi: 'Lớp chữ của trang {page} bị lỗi nên bị bỏ qua.', en: 'The text layer of page {page} is broken and was left out.' },
  },
  'page-recognized': {
    severity: 'info',
    words: {
      vi: 'Trang {page} là ảnh; chữ được nhận dạng ({percent}%).',
      en: 'Page {page} is a picture; its text was recognized ({percent}% sure).',
    },
  },
  'page-recognized-poorly': {
    severity: 'warning',
    words: {
      vi: 'Trang {page} là ảnh khó đọc; chữ nhận dạng được chỉ chắc {percent}%, cần đối chiếu với bản gốc.',
      en: 'Page {page} is a picture that is hard to read; its text is only {percent}% sure and needs to be checked.',
    },
  },
  'page-without-words': {
    severity: 'warning',
    words: { vi: 'Trang {page} là ảnh, không thấy chữ nào.', en: 'Page {page} is a picture in which no words were found.' },
  },
  'words-doubtful': {
    severity: 'warning',
    words: {
      vi: '{count} từ nhận dạng từ ảnh không chắc đúng, cần đối chiếu với bản gốc.',
      en: '{count} words recognized in pictures are doubtful and need to be checked.',
    },
  },
  'value-doubtful': {
    severity: 'warning',
    words: {
      vi: '"{raw}" ({field}) nhận dạng từ ảnh không chắc đúng, cần đối chiếu với bản gốc.',
      en: '"{raw}" ({field}), recognized in a picture, is doubtful and needs to be checked.',
    },
  },
  'misread-mended': {
    severity: 'info',
    words: {
      vi: '"{raw}" nhận dạng từ ảnh được đọc là "{read}".',
      en: '"{raw}", recognized in a picture, was read as "{read}".',
    },
  },
} as const satisfies Record<string, IssueEntry>;
