import type { Issue } from '../../schemas/index.js';
import type { Words } from '../messages/language.js';

export interface IssueEntry {
  /** The severity it has unless the finder knows better. */
  readonly severity: Issue['severity'];
  readonly words: Words;
}

/** Every oddity that a record may carry, by code. Words are made when it is shown. */
export const issueTable = {
  'replacement-character': {
    severity: 'error',
    words: {
      vi: '{count} ký tự bị hỏng khi lưu hoặc chuyển mã văn bản.',
      en: '{count} characters were lost when the text was saved or converted.',
    },
  },
  'legacy-encoding': {
    severity: 'error',
    words: {
      vi: 'Một phần văn bản dùng mã chữ cũ ({encoding}) nên không đọc được đúng.',
      en: 'Part of the text is in a legacy font encoding ({encoding}) and cannot be read as it stands.',
    },
  },
  'legacy-text-converted': {
    severity: 'info',
    words: {
      vi: 'Văn bản dùng mã chữ cũ ({encoding}) và đã được chuyển sang Unicode.',
      en: 'The text is in a legacy font encoding ({encoding}) and was converted to Unicode.',
    },
  },
  'columns-unread': {
    severity: 'warning',
    words: {
      vi: 'Bảng xếp cột bằng dấu cách không tách được thành hàng; các dòng được giữ nguyên.',
      en: 'A table aligned by blanks could not be told into rows; its lines were kept as they are.',
    },
  },
  'embedded-document-unread': {
    severity: 'error',
    words: {
      vi: 'Văn bản nhúng {count} tệp khác chưa đọc được.',
      en: 'The document embeds {count} other files, which were not read.',
    },
  },
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
    words: { vi: 'Trang {page} là ảnh; chữ được nhận dạng ({percent}%).', en: 'Page {page} is a picture; its text was recognized ({percent}% sure).' },
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
    words: { vi: '{count} từ nhận dạng từ ảnh không chắc đúng, cần đối chiếu với bản gốc.', en: '{count} words recognized in pictures are doubtful and need to be checked.' },
  },
  'value-doubtful': {
    severity: 'warning',
    words: {
      vi: '"{raw}" ({field}) nhận dạng từ ảnh không chắc đúng, cần đối chiếu với bản gốc.',
      en: '"{raw}" ({field}), recognized in a picture, is doubtful and needs to be checked.',
    },
  },
  'signed': {
    severity: 'info',
    words: { vi: 'Văn bản được ký số.', en: 'The document bears a digital signature.' },
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
  'deadline-year-missing': {
    severity: 'warning',
    words: {
      vi: 'Thời hạn "{raw}" không rõ năm nào.',
      en: 'The deadline "{raw}" does not tell its year.',
    },
  },
  'deadline-start-missing': {
    severity: 'warning',
    words: {
      vi: 'Thời hạn "{raw}" tính từ ngày ban hành, mà ngày đó không có.',
      en: 'The deadline "{raw}" counts from the date of issue, which is missing.',
    },
  },
  'deadline-extent-unknown': {
    severity: 'warning',
    words: { vi: 'Thời hạn "{raw}" không nói rõ kéo dài mấy ngày.', en: 'The deadline "{raw}" does not say how many days it lasts.' },
  },
  'deadline-recurrence-unknown': {
    severity: 'info',
    words: {
      vi: 'Thời hạn "{raw}" lặp lại nhưng không nói bao lâu một lần.',
      en: 'The deadline "{raw}" recurs, how often is not said.',
    },
  },
  'deadline-anchor-unknown': {
    severity: 'info',
    words: {
      vi: 'Thời hạn "{raw}" không nói tính từ lúc nào.',
      en: 'The deadline "{raw}" does not say from when it counts.',
    },
  },
  'deadline-digit-unsure': {
    severity: 'warning',
    words: {
      vi: 'Thời hạn "{raw}" có chữ được đọc thành số.',
      en: 'In the deadline "{raw}" a letter was read as a digit.',
    },
  },
  'misread-mended': {
    severity: 'info',
    words: {
      vi: '"{raw}" nhận dạng từ ảnh được đọc là "{read}".',
      en: '"{raw}", recognized in a picture, was read as "{read}".',
    },
  },
  'agency-split-uncertain': {
    severity: 'warning',
    words: {
      vi: 'Chưa chắc "{raw}" là một hay nhiều đơn vị.',
      en: 'It is not sure whether "{raw}" is one unit or several.',
    },
  },
  'agency-unread': {
    severity: 'warning',
    words: { vi: 'Chưa xác định được đơn vị "{raw}".', en: 'It could not be told which unit "{raw}" is.' },
  },
  'agency-misread': {
    severity: 'warning',
    words: {
      vi: 'Tên đơn vị "{raw}" viết sai dấu, được đọc gần đúng.',
      en: 'The name of the unit "{raw}" is misspelt and was read by likeness.',
    },
  },
  'reference-type-mismatch': {
    severity: 'warning',
    words: {
      vi: 'Viện dẫn "{raw}": tên loại và ký hiệu không khớp nhau.',
      en: 'Reference "{raw}": type word and symbol disagree.',
    },
  },
  'reference-date-mismatch': {
    severity: 'warning',
    words: {
      vi: 'Viện dẫn "{raw}": ngày không khớp với số, ký hiệu hoặc danh mục.',
      en: 'Reference "{raw}": the date disagrees with the symbol or with the register.',
    },
  },
  'reference-date-impossible': {
    severity: 'warning',
    words: {
      vi: 'Viện dẫn "{raw}": ngày không có trên lịch.',
      en: 'Reference "{raw}": the date is not in the calendar.',
    },
  },
  'reference-issuer-mismatch': {
    severity: 'warning',
    words: {
      vi: 'Viện dẫn "{raw}": cơ quan nêu tên không phải cơ quan theo ký hiệu.',
      en: 'Reference "{raw}": the body named is not that of the symbol.',
    },
  },
  'reference-title-mismatch': {
    severity: 'warning',
    words: {
      vi: 'Viện dẫn "{raw}": tên gọi khác với danh mục.',
      en: 'Reference "{raw}": the title differs from the register.',
    },
  },
  'reference-digits-unsure': {
    severity: 'warning',
    words: {
      vi: 'Viện dẫn "{raw}" có chữ được đọc thành số.',
      en: 'In the reference "{raw}" a letter was read as a digit.',
    },
  },
  'reference-symbol-incomplete': {
    severity: 'info',
    words: {
      vi: 'Viện dẫn "{raw}": ký hiệu thiếu một phần.',
      en: 'Reference "{raw}": the symbol lacks a part.',
    },
  },
  'reference-symbol-unknown': {
    severity: 'info',
    words: {
      vi: 'Viện dẫn "{raw}": ký hiệu chưa có trong danh mục.',
      en: 'Reference "{raw}": the symbol is not in the register.',
    },
  },
  'reference-ambiguous': {
    severity: 'warning',
    words: {
      vi: 'Viện dẫn "{raw}" có thể là nhiều văn bản khác nhau.',
      en: 'The reference "{raw}" may mean several instruments.',
    },
  },
} as const satisfies Record<string, IssueEntry>;

export type IssueCode = keyof typeof issueTable;
