import type { Words } from './language.js';

export const citationWords = {
  none: { vi: 'Không có viện dẫn nào khớp.', en: 'No citation matches.' },
  sum: {
    vi: '{mentions} lần viện dẫn {instruments} văn bản trong {plans} kế hoạch',
    en: 'mentions: {mentions}, instruments: {instruments}, plans: {plans}',
  },
} as const satisfies Record<string, Words>;
