import type { CommandHelp } from './command-help.js';

export const coverageHelp: CommandHelp = {
  summary: {
    vi: 'Xem kế hoạch cấp dưới có làm các việc kế hoạch cấp trên giao không',
    en: 'Show whether subordinate plans cover the tasks of a plan',
  },
  details: {
    vi: 'PARENT và CHILD là mã, số và ký hiệu, hoặc tên tệp. Không ghi CHILD: mọi kế hoạch trong kho viện dẫn PARENT bằng số và ký hiệu. Việc của ai thì theo cột chủ trì của PARENT và cơ quan ban hành CHILD; cơ quan đã sáp nhập tính là cơ quan mới.',
    en: 'PARENT and CHILD are ids, numbers and symbols, or file names. Without CHILD: every plan in the store that cites PARENT by number and symbol. A task belongs to the plan whose issuer leads it in PARENT; merged bodies count as their successors.',
  },
  options: {
    json: { vi: 'in dạng JSON', en: 'print as JSON' },
    html: { vi: 'in bảng nhiệm vụ theo đơn vị thành một trang HTML', en: 'print the matrix of tasks by plans as one HTML page' },
    csv: { vi: 'in CSV, mỗi nhiệm vụ của mỗi kế hoạch một dòng', en: 'print CSV, one line for each task and plan' },
    xlsx: {
      vi: 'bảng tính: bảng bao quát, chỗ khác và thiếu, việc đặt thêm',
      en: 'a workbook: the matrix, changed and missing tasks, added tasks',
    },
    output: { vi: 'ghi vào tệp này', en: 'write to this file' },
  },
  examples: [
    { line: 'kehoach coverage 44/KH-UBND', note: { vi: 'mọi kế hoạch viện dẫn kế hoạch này', en: 'every plan that cites this one' } },
    {
      line: 'kehoach coverage 44/KH-UBND 61/KH-SYT --html --output bao-quat.html',
      note: { vi: 'một kế hoạch cấp dưới, dạng trang in được', en: 'one subordinate plan, as a printable page' },
    },
  ],
};
