import type { CommandHelp } from './command-help.js';
import { contentOptionHelp, listOptionHelp, planOptionHelp } from './list-options.js';

export const searchHelp: CommandHelp = {
  summary: { vi: 'Tìm trong nội dung và nhiệm vụ của các kế hoạch', en: 'Search the text and the tasks of the plans' },
  details: {
    vi: 'Mọi từ đều phải có; từ trong dấu nháy phải đứng liền nhau. Gõ không dấu thì khớp mọi cách đánh dấu, gõ có dấu thì khớp đúng dấu. Không có từ nào thì liệt kê mọi đoạn thỏa điều kiện.',
    en: 'All words must occur; words in quotation marks must occur as a phrase. Words without diacritics match any diacritics, words with diacritics match as typed. Without words: everything that meets the conditions.',
  },
  options: {
    plan: { vi: 'chỉ trong một kế hoạch', en: 'in one plan only' },
    ...planOptionHelp,
    year: { vi: 'chỉ kế hoạch ban hành trong năm', en: 'plans issued in that year' },
    unit: { vi: 'chỉ nhiệm vụ có đơn vị đó tham gia', en: 'tasks assigned to that unit' },
    due: {
      vi: 'chỉ nhiệm vụ đến hạn trong thời gian đó: 2026-Q2, 2026-05..2026-06',
      en: 'tasks due in this period: 2026-Q2, 2026-05..2026-06',
    },
    issue: { vi: 'chỉ chỗ có điểm cần xem mang mã đó', en: 'passages with an issue of this code' },
    status: contentOptionHelp.status,
    limit: { vi: 'nhiều nhất bấy nhiêu đoạn; mặc định 20', en: 'at most N passages; default: 20' },
    after: listOptionHelp.after,
    json: { vi: 'in dạng JSON', en: 'print as JSON' },
  },
  examples: [
    { line: 'kehoach search cai cach hanh chinh', note: { vi: 'tìm cả khi gõ không dấu', en: 'typed without diacritics' } },
    {
      line: 'kehoach search "tập huấn" --due 2026-Q2',
      note: { vi: 'đúng cụm từ, đến hạn trong quý II', en: 'the phrase, in tasks due in the second quarter' },
    },
  ],
};
