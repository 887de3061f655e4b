import type { IssueEntry } from '../issue-entry.js';

/** Head and end: what a paper of its kind has there. */
export const partIssues = {
  'title-missing': {
    severity: 'error',
    words: { vi: 'Không tìm thấy tên loại và trích yếu của kế hoạch.', en: 'The type word and the title of the plan were not found.' },
  },
  'abstract-missing': {
    severity: 'warning',
    words: { vi: 'Không tìm thấy trích yếu nội dung dưới tên loại.', en: 'No title was found below the type word.' },
  },
  'body-missing': {
    severity: 'error',
    words: { vi: 'Không tìm thấy nội dung sau phần đầu văn bản.', en: 'No text was found after the head of the document.' },
  },
  'end-missing': {
    severity: 'warning',
    words: { vi: 'Không tìm thấy phần ký và nơi nhận.', en: 'Neither signature nor recipients were found.' },
  },
  'head-line-unread': {
    severity: 'info',
    words: { vi: 'Có dòng ở phần đầu văn bản chưa hiểu là gì.', en: 'A line of the head could not be told what it is.' },
  },
  'issuer-missing': {
    severity: 'warning',
    words: {
      vi: 'Không xác định được cơ quan ban hành.',
      en: 'The issuer could not be told.',
    },
  },
  'issuer-inferred': {
    severity: 'info',
    words: {
      vi: 'Cơ quan ban hành được suy ra ({from}), không ghi ở phần đầu.',
      en: 'The issuer was worked out ({from}); the head does not name it.',
    },
  },
  'issuer-area-unknown': {
    severity: 'info',
    words: {
      vi: 'Không rõ cơ quan ban hành thuộc tỉnh, huyện nào: văn bản không ghi, hoặc ghi một tên không có trong danh mục.',
      en: 'Which province or district the issuer belongs to is not known: the document does not say, or gives a name that is not in the register.',
    },
  },
  'number-missing': {
    severity: 'warning',
    words: { vi: 'Không tìm thấy số và ký hiệu.', en: 'Number and symbol were not found.' },
  },
  'number-blank': {
    severity: 'info',
    words: { vi: 'Số của văn bản để trống.', en: 'The number of the document is blank.' },
  },
  'number-unreadable': {
    severity: 'warning',
    words: {
      vi: 'Chỗ ghi số của văn bản có nét chữ nhưng không đọc được (thường là số viết tay), cần đối chiếu với bản gốc.',
      en: 'Where the number of the document belongs something is written that cannot be read, mostly by hand; it needs to be looked up.',
    },
  },
  'date-blank': {
    severity: 'info',
    words: { vi: 'Ngày ban hành để trống hoặc thiếu ngày.', en: 'The date of issue is blank or lacks the day.' },
  },
  'date-missing': {
    severity: 'warning',
    words: { vi: 'Không tìm thấy ngày ban hành.', en: 'The date of issue was not found.' },
  },
  'date-impossible': {
    severity: 'warning',
    words: { vi: 'Ngày ban hành không có trên lịch.', en: 'The date of issue is not in the calendar.' },
  },
  'period-missing': {
    severity: 'info',
    words: { vi: 'Kế hoạch không nói rõ thực hiện trong thời gian nào.', en: 'The plan does not say for which time it is.' },
  },
  'end-line-unread': {
    severity: 'info',
    words: { vi: 'Có dòng ở phần cuối văn bản chưa hiểu là gì.', en: 'A line of the end could not be told what it is.' },
  },
  'signatory-missing': {
    severity: 'warning',
    words: { vi: 'Không tìm thấy người ký.', en: 'No signatory was found.' },
  },
} as const satisfies Record<string, IssueEntry>;
