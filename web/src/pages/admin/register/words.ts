import type { Words } from '../../../../../src/messages/language.js';
import type { OwnRow, RegisteredInstrument } from '../../../api/register.js';

export const registerWords = {
  register: { vi: 'Danh mục văn bản', en: 'Register of instruments' },
  intro: {
    vi: 'Kehoach trả lời về hiệu lực theo danh mục này. Mục của đơn vị bổ sung và sửa những mục có sẵn; việc đọc kế hoạch không đổi theo.',
    en: 'Answers about validity come from this register. Entries of your own add to and correct those that come along; how plans are read stays the same.',
  },
  filters: { vi: 'Lọc danh mục', en: 'Filter the register' },
  text: { vi: 'Số, ký hiệu, tên hoặc nội dung', en: 'Number, name or subject' },
  origin: { vi: 'Nguồn gốc', en: 'Origin' },
  all: { vi: 'tất cả', en: 'all' },
  none: { vi: 'Không có mục nào', en: 'No entries' },
  noneHint: { vi: 'Thử bỏ bớt điều kiện lọc, hoặc thêm văn bản.', en: 'Try fewer conditions, or add an instrument.' },
  state: { vi: 'Hiện trạng', en: 'State' },
  add: { vi: 'Thêm văn bản', en: 'Add an instrument' },
  change: { vi: 'Sửa', en: 'Change' },
  changeOf: { vi: 'Sửa {name}', en: 'Change {name}' },
  drop: { vi: 'Bỏ mục của đơn vị', en: 'Take the own entry away' },
  dropQuestion: {
    vi: 'Những gì đơn vị đã ghi về văn bản này bị xóa, chỉ còn điều có sẵn.',
    en: 'What your own file says of this instrument is deleted; what comes along stays.',
  },
  rules: {
    vi: 'Ô trống giữ nguyên điều đã biết; dấu gạch ngang (-) xóa điều đó.',
    en: 'An empty field keeps what is known; a dash (-) blanks it.',
  },
  keep: { vi: 'như đã biết', en: 'as it is known' },
} as const satisfies Record<string, Words>;

export const originWords: Readonly<Record<RegisteredInstrument['origin'], Words>> = {
  'built-in': { vi: 'có sẵn', en: 'comes along' },
  corrected: { vi: 'có sẵn, đơn vị đã sửa', en: 'comes along, corrected' },
  own: { vi: 'của đơn vị', en: 'one’s own' },
};

export const columnWords: Readonly<Record<keyof OwnRow, Words>> = {
  id: { vi: 'Văn bản', en: 'Instrument' },
  citation: { vi: 'Số, ký hiệu', en: 'Number and symbol' },
  titles: { vi: 'Tên gọi', en: 'Names' },
  issuedOn: { vi: 'Ngày ban hành', en: 'Issued on' },
  validFrom: { vi: 'Có hiệu lực từ', en: 'In force from' },
  validTo: { vi: 'Hết hiệu lực sau', en: 'In force to' },
  issuer: { vi: 'Cơ quan ban hành', en: 'Issuer' },
  subject: { vi: 'Nội dung', en: 'Subject' },
  relations: { vi: 'Quan hệ với văn bản khác', en: 'Relations to other acts' },
  state: { vi: 'Hiện trạng', en: 'State' },
  confidence: { vi: 'Độ chắc chắn', en: 'Confidence' },
  source: { vi: 'Nguồn', en: 'Source' },
};

export const columnHints: Readonly<Partial<Record<keyof OwnRow, Words>>> = {
  id: {
    vi: 'Số và ký hiệu đầy đủ hoặc mã: 61/2018/NĐ-CP, nghi-dinh:cp:2018:61',
    en: 'Number and symbol in full, or an id: 61/2018/NĐ-CP, nghi-dinh:cp:2018:61',
  },
  titles: { vi: 'Cách nhau bằng dấu |', en: 'With | between them' },
  validFrom: { vi: '21/6/2018, hoặc 2018-06, 2018 nếu chỉ biết tháng, năm', en: '21/6/2018, or 2018-06, 2018 where only that is known' },
  relations: {
    vi: 'replaced-by>nghi-dinh:cp:2025:118, cách nhau bằng dấu |',
    en: 'replaced-by>nghi-dinh:cp:2025:118, with | between them',
  },
};
