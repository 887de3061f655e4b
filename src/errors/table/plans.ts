import type { ErrorEntry } from '../error-entry.js';

/** Plans that are named, and what is corrected in them. */
export const planErrors = {
  'plan-not-found': {
    class: 'usage',
    message: { vi: 'Kho không có kế hoạch nào khớp với "{plan}".', en: 'The store has no plan "{plan}".' },
    remedy: {
      vi: 'Gần nhất là {nearest}; danh sách ở trang Kế hoạch, hoặc bằng lệnh kehoach list.',
      en: 'The nearest is {nearest}; the page Plans, or kehoach list, shows what is there.',
    },
  },
  'plan-ambiguous': {
    class: 'usage',
    message: { vi: '"{plan}" khớp với {count} kế hoạch.', en: '"{plan}" means {count} plans.' },
    remedy: {
      vi: 'Ghi thêm ký tự của mã (id) trong số: {candidates}.',
      en: 'Give more characters of the id, one of: {candidates}.',
    },
  },
  'section-not-found': {
    class: 'usage',
    message: { vi: 'Kế hoạch {plan} không có mục {section}.', en: 'Plan {plan} has no section {section}.' },
    remedy: {
      vi: 'Xem các mục bằng lệnh kehoach show {plan}.',
      en: 'See its sections with kehoach show {plan}.',
    },
  },
  'correction-path-unknown': {
    class: 'usage',
    message: { vi: 'Bản ghi không có giá trị nào ở "{path}" để sửa.', en: 'The record has nothing to correct at "{path}".' },
    remedy: {
      vi: 'Có phải "{nearest}"? Xem các giá trị sửa được bằng kehoach correct KẾ-HOẠCH.',
      en: 'Did you mean "{nearest}"? See what can be corrected with kehoach correct PLAN.',
    },
  },
  'correction-invalid': {
    class: 'usage',
    message: { vi: '"{value}" không dùng được: {reason}.', en: '"{value}" cannot stand there: {reason}.' },
    remedy: { vi: 'Để trống khi không có giá trị.', en: 'Leave it empty for no value.' },
  },
  'correction-day-invalid': {
    class: 'usage',
    message: {
      vi: '"{value}" không phải là ngày hay giai đoạn có thật.',
      en: '"{value}" is no day or period that exists.',
    },
    remedy: {
      vi: 'Ghi ngày như 31/1/2020 hoặc 2020-01-31, giai đoạn như 1/1/2024 - 31/12/2024 hoặc năm 2024, thời hạn như trước ngày 31/1/2020; để trống khi không có giá trị.',
      en: 'Write a date as 2020-01-31 or 31/1/2020, a period as 2024-01-01/2024-12-31 or năm 2024, a deadline as trước ngày 31/1/2020, and nothing for no value.',
    },
  },
  'correction-addition-unread': {
    class: 'usage',
    message: { vi: 'Không hiểu "{value}" để thêm vào {path}.', en: '"{value}" was not understood as something to add to {path}.' },
    remedy: {
      vi: 'Mỗi lần thêm một mục: nơi nhận như Sở Nội vụ, căn cứ như 61/2018/NĐ-CP, thời hạn như trước ngày 30/6/2026 hoặc 2026-06-30, đơn vị như chủ trì: Sở Nội vụ.',
      en: 'Add one thing at a time: a recipient as Sở Nội vụ, a legal basis as 61/2018/NĐ-CP, a deadline as trước ngày 30/6/2026 or 2026-06-30, a unit as lead: Sở Nội vụ.',
    },
  },
  'correction-added': {
    class: 'usage',
    message: { vi: '{path} là phần đã thêm bằng tay.', en: '{path} is what a person added.' },
    remedy: {
      vi: 'Bỏ phần thêm đó bằng kehoach corrections --undo {correction}.',
      en: 'Take that back with kehoach corrections --undo {correction}.',
    },
  },
  'correction-not-found': {
    class: 'usage',
    message: { vi: 'Không có sửa đổi số {correction}.', en: 'There is no correction {correction}.' },
    remedy: { vi: 'Xem các sửa đổi bằng lệnh kehoach corrections.', en: 'See them with kehoach corrections.' },
  },
} as const satisfies Record<string, ErrorEntry>;
