import type { ErrorEntry } from '../error-entry.js';

/** Files within files. */
export const archiveErrors = {
  'file-is-archive': {
    class: 'input',
    message: { vi: 'Tệp {file} là tệp nén ({format}).', en: '{file} is an archive ({format}).' },
    remedy: { vi: 'Giải nén rồi nhập các tệp ở trong.', en: 'Unpack it and import the files in it.' },
  },
  'archive-empty': {
    class: 'input',
    message: { vi: '{file} ({format}) không chứa tệp nào để nhập.', en: '{file} ({format}) holds no file to import.' },
    remedy: {
      vi: 'Mở ra để kiểm tra; nếu văn bản nằm ngay trong thư thì lưu thành tệp .txt rồi nhập.',
      en: 'Open it to check; if the text stands in the mail itself, save it as .txt and import that.',
    },
  },
  'archive-too-many-files': {
    class: 'input',
    message: { vi: '{file} chứa {count} tệp, vượt mức cho phép {limit}.', en: '{file} holds {count} files; the limit is {limit}.' },
    remedy: { vi: 'Giải nén rồi nhập thư mục đó.', en: 'Unpack it and import the folder.' },
  },
  'archive-too-deep': {
    class: 'input',
    message: {
      vi: '{file} là tệp nén nằm sâu quá {depth} lớp tệp nén khác.',
      en: '{file} is an archive within more than {depth} others.',
    },
    remedy: { vi: 'Giải nén rồi nhập các tệp ở trong.', en: 'Unpack it and import the files in it.' },
  },
  'archive-method-unsupported': {
    class: 'input',
    message: {
      vi: 'Tệp {file} được nén theo cách chưa đọc được (phương pháp {method}).',
      en: '{file} is packed in a way that cannot be read (method {method}).',
    },
    remedy: {
      vi: 'Giải nén bằng chương trình khác rồi nhập thư mục đó.',
      en: 'Unpack it with another program and import the folder.',
    },
  },
} as const satisfies Record<string, ErrorEntry>;
