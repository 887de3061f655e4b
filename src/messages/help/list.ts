import type { CommandHelp } from './command-help.js';
import { contentOptionHelp, listOptionHelp, planOptionHelp } from './list-options.js';

export const listHelp: CommandHelp = {
  summary: { vi: 'Liệt kê các kế hoạch trong kho', en: 'List the plans of the store' },
  details: {
    vi: 'Mỗi kế hoạch một dòng. Các ký tự ở cột Mã đủ để gọi kế hoạch đó trong những lệnh khác.',
    en: 'One line per plan. The characters in the id column are enough to name the plan in other commands.',
  },
  options: {
    ...planOptionHelp,
    ...contentOptionHelp,
    type: { vi: 'chỉ một loại văn bản: ke-hoach, bao-cao…', en: 'documents of one type: ke-hoach, bao-cao…' },
    year: { vi: 'chỉ những kế hoạch ban hành trong một năm', en: 'plans issued in one year' },
    ...listOptionHelp,
  },
  examples: [
    { line: 'kehoach list --csv > ke-hoach.csv', note: { vi: 'mở được bằng Excel', en: 'opens in Excel' } },
    {
      line: 'kehoach list --province "Ninh Thuận" --period 2016',
      note: { vi: 'kế hoạch năm 2016 của Ninh Thuận', en: 'Ninh Thuận’s plans for 2016' },
    },
  ],
};
