import type { Words } from './language.js';

export const searchWords = {
  none: {
    vi: 'Không có đoạn nào khớp. Bớt từ hoặc bỏ dấu nháy; gõ không dấu thì khớp mọi cách đánh dấu.',
    en: 'Nothing matches. Use fewer words or no quotation marks; words without diacritics match any.',
  },
  sum: { vi: 'Hiện {shown} trong {total} đoạn khớp', en: 'Shown: {shown} of {total} matches' },
  sumMany: {
    vi: 'Hiện {shown} trong hơn {total} đoạn khớp; thêm từ hoặc điều kiện để thu hẹp',
    en: 'Shown: {shown} of more than {total} matches; add words or conditions to narrow them',
  },
  goesOn: { vi: 'Xem tiếp: thêm --after {next}', en: 'To go on, add --after {next}' },
  task: { vi: 'nhiệm vụ', en: 'task' },
  section: { vi: 'mục', en: 'section' },
  head: { vi: 'tiêu đề', en: 'title' },
} as const satisfies Record<string, Words>;
