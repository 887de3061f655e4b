import type { CommandHelp } from './command-help.js';

export const compareHelp: CommandHelp = {
  summary: {
    vi: 'So sánh hai kế hoạch: nhiệm vụ, thời hạn, đơn vị, viện dẫn',
    en: 'Compare two plans: tasks, deadlines, units, citations',
  },
  details: {
    vi: 'PLAN là mã (từ 4 ký tự đầu), số và ký hiệu, hoặc tên tệp. Dùng cho hai bản của một kế hoạch, hai năm của một đơn vị, hai đơn vị trong một năm. Thời hạn của kế hoạch năm sau được tính lùi về cùng năm rồi mới so sớm, muộn.',
    en: 'PLAN is an id (its first 4 characters or more), a number and symbol, or a file name. Compares two versions of a plan, two years of a unit, or two units in one year. In plans of different years, deadlines are compared by their place within the year.',
  },
  options: {
    json: { vi: 'in dạng JSON', en: 'print as JSON' },
    html: {
      vi: 'in một trang HTML, hai kế hoạch đặt cạnh nhau, in ra giấy được',
      en: 'print one HTML page with the plans side by side, suitable for printing',
    },
    csv: { vi: 'in CSV, mỗi thay đổi của nhiệm vụ một dòng', en: 'print CSV, one line for each changed task' },
    xlsx: { vi: 'bảng tính: nhiệm vụ, thông tin chung, viện dẫn, bố cục', en: 'a workbook: tasks, header, citations, outline' },
    output: { vi: 'ghi vào tệp này', en: 'write to this file' },
  },
  examples: [
    { line: 'kehoach compare 14/KH-UBND 09/KH-UBND', note: { vi: 'hai năm của một huyện', en: 'two years of a district' } },
    {
      line: 'kehoach compare 14/KH-UBND 09/KH-UBND --html --output so-sanh.html',
      note: { vi: 'trang để xem và in', en: 'a page to read and print' },
    },
  ],
};
