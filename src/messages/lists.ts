import type { Words } from './language.js';

export const listWords = {
  goesOn: {
    vi: 'Đã hiện {shown} trong {total}. Xem tiếp: thêm --after {next}',
    en: '{shown} of {total} are shown. To go on, add --after {next}',
  },
  goesOnLong: {
    vi: 'Đã hiện {shown} trong hơn {total}. Xem tiếp: thêm --after {next}',
    en: '{shown} of more than {total} are shown. To go on, add --after {next}',
  },
} as const satisfies Record<string, Words>;
