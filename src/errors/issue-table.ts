import type { Issue } from '../../schemas/index.js';
import type { Words } from '../messages/language.js';

export interface IssueEntry {
  /** The severity it has unless the finder knows better. */
  readonly severity: Issue['severity'];
  readonly words: Words;
}

/** Every oddity that a record may carry, by code. Words are made when it is shown. */
export const issueTable = {
  'number-blank': {
    severity: 'info',
    words: { vi: 'Số của văn bản để trống.', en: 'The number of the document is blank.' },
  },
  'date-blank': {
    severity: 'info',
    words: { vi: 'Ngày ban hành để trống hoặc thiếu ngày.', en: 'The date of issue is blank or lacks the day.' },
  },
  'label-skipped': {
    severity: 'warning',
    words: { vi: 'Đánh số nhảy từ "{previous}" đến "{label}".', en: 'The numbering jumps from "{previous}" to "{label}".' },
  },
  'label-repeated': {
    severity: 'warning',
    words: { vi: 'Số thứ tự "{label}" bị lặp.', en: 'The number "{label}" occurs twice.' },
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
