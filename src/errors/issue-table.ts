import type { Issue } from '../../schemas/index.js';
import type { Words } from '../messages/language.js';

export interface IssueEntry {
  /** The severity it has unless the finder knows better. */
  readonly severity: Issue['severity'];
  readonly words: Words;
}

/** Every oddity that a record may carry, by code. Words are made when it is shown. */
export const issueTable = {
  'legacy-encoding': {
    severity: 'error',
    words: {
      vi: 'Một phần văn bản dùng mã chữ cũ ({encoding}) nên không đọc được đúng.',
      en: 'Part of the text is in a legacy font encoding ({encoding}) and cannot be read as it stands.',
    },
  },
  'replacement-character': {
    severity: 'error',
    words: {
      vi: '{count} ký tự bị hỏng khi lưu hoặc chuyển mã văn bản.',
      en: '{count} characters were lost when the text was saved or converted.',
    },
  },
  'columns-unread': {
    severity: 'warning',
    words: {
      vi: 'Bảng xếp cột bằng dấu cách không tách được thành hàng; các dòng được giữ nguyên.',
      en: 'A table aligned by blanks could not be told into rows; its lines were kept as they are.',
    },
  },
  'title-missing': {
    severity: 'error',
    words: { vi: 'Không tìm thấy tên loại và trích yếu của kế hoạch.', en: 'The type word and the title of the plan were not found.' },
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
  'end-line-unread': {
    severity: 'info',
    words: { vi: 'Có dòng ở phần cuối văn bản chưa hiểu là gì.', en: 'A line of the end could not be told what it is.' },
  },
  'signatory-missing': {
    severity: 'warning',
    words: { vi: 'Không tìm thấy người ký.', en: 'No signatory was found.' },
  },
  'number-missing': {
    severity: 'warning',
    words: { vi: 'Không tìm thấy số và ký hiệu.', en: 'Number and symbol were not found.' },
  },
  'number-blank': {
    severity: 'info',
    words: { vi: 'Số của văn bản để trống.', en: 'The number of the document is blank.' },
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
  'marker-skipped': {
    severity: 'warning',
    words: { vi: 'Đánh số bị nhảy ở mục {path}.', en: 'The numbering skips before section {path}.' },
  },
  'marker-repeated': {
    severity: 'warning',
    words: { vi: 'Số "{label}" bị lặp ở mục {path}.', en: 'The number "{label}" comes twice at section {path}.' },
  },
  'marker-restarted': {
    severity: 'warning',
    words: { vi: 'Đánh số bắt đầu lại ở mục {path}.', en: 'The numbering starts again at section {path}.' },
  },
  'deadline-unread': {
    severity: 'warning',
    words: { vi: 'Chưa hiểu thời hạn "{raw}".', en: 'The deadline "{raw}" could not be read.' },
  },
  'deadline-invalid': {
    severity: 'warning',
    words: { vi: 'Thời hạn "{raw}" không có trên lịch.', en: 'The deadline "{raw}" is not in the calendar.' },
  },
  'agency-unread': {
    severity: 'warning',
    words: { vi: 'Chưa xác định được đơn vị "{raw}".', en: 'It could not be told which unit "{raw}" is.' },
  },
} as const satisfies Record<string, IssueEntry>;

export type IssueCode = keyof typeof issueTable;
