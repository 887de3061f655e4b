import type { CommandHelp } from './command-help.js';

export const parseHelp: CommandHelp = {
  summary: {
    vi: 'Thử đọc văn bản viện dẫn, thời hạn, đơn vị trong một đoạn chữ',
    en: 'Try the grammar of references, deadlines or units on any text',
  },
  details: {
    vi: 'Đọc tệp (UTF-8), hoặc dữ liệu đưa vào khi không có tên tệp hay tên là "-", và in JSON. Vị trí (span) tính theo văn bản đưa vào.',
    en: 'Reads a file (UTF-8), or stdin if the name is missing or "-", and prints JSON. Positions (span) are offsets into the text as given.',
  },
  options: {
    year: { vi: 'năm của kế hoạch, cho thời hạn không ghi năm', en: 'year of the plan, for deadlines without one' },
    issuer: {
      vi: 'cơ quan ban hành, để hiểu "Văn phòng Sở", "UBND tỉnh"',
      en: 'the issuing body, for words like "Văn phòng Sở", "UBND tỉnh"',
    },
    lines: { vi: 'mỗi dòng là một ô riêng, kết quả ghi số dòng', en: 'read each line as a table cell; items carry "line"' },
  },
  examples: [
    {
      line: 'echo "Trước ngày 15/12" | kehoach parse deadlines --year 2020',
      note: { vi: 'thời hạn', en: 'a deadline' },
    },
    {
      line: 'echo "Văn phòng Sở" | kehoach parse agencies --issuer "Sở Nội vụ tỉnh Ninh Thuận"',
      note: { vi: 'đơn vị', en: 'a unit' },
    },
  ],
};
