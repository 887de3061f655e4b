import type { CommandHelp } from './command-help.js';

export const rosterHelp: CommandHelp = {
  summary: {
    vi: 'Đối chiếu danh sách đơn vị phải gửi kế hoạch với kế hoạch đã có',
    en: 'Compare a list of units that must send a plan with the plans received',
  },
  details: {
    vi: 'FILE.csv có cột "đơn vị" và có thể có cột "hạn"; dấu phẩy, chấm phẩy, tệp xuất từ Excel đều được. Sớm, muộn tính theo ngày ghi trên kế hoạch. Tên đơn vị được hiểu theo danh mục cơ quan; chỗ chưa chắc được ghi rõ.',
    en: 'FILE.csv has a column "unit" and optionally "deadline", separated by commas or semicolons, or as exported by Excel. Whether a plan is late is judged by its own date. Names are looked up in the register of agencies; doubtful matches are marked.',
  },
  options: {
    period: { vi: 'chỉ kế hoạch của thời gian này: 2025, 2021-2025', en: 'plans for this period only: 2025, 2021-2025' },
    province: {
      vi: 'chỉ kế hoạch của tỉnh này; "Sở Y tế" là của tỉnh này',
      en: 'plans of this province only; "Sở Y tế" means the one of this province',
    },
    json: { vi: 'in dạng JSON', en: 'print as JSON' },
    csv: { vi: 'in CSV, mỗi đơn vị một dòng', en: 'print CSV, one line for each unit' },
    xlsx: {
      vi: 'bảng tính; kế hoạch của đơn vị ngoài danh sách ở trang riêng',
      en: 'a workbook; plans of unlisted units are on a separate sheet',
    },
    output: { vi: 'ghi vào tệp này', en: 'write to this file' },
  },
  examples: [
    {
      line: 'kehoach roster don-vi.csv --period 2025 --province "Nghệ An"',
      note: { vi: 'đơn vị nào của tỉnh chưa gửi kế hoạch năm 2025', en: 'which units of the province have not sent a plan for 2025' },
    },
  ],
};
