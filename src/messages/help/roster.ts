import type { CommandHelp } from './command-help.js';

export const rosterHelp: CommandHelp = {
  summary: { vi: 'Đối chiếu danh sách đơn vị phải gửi kế hoạch với kế hoạch đã có', en: 'Hold a list of units that should send a plan against the plans that came' },
  details: {
    vi: 'FILE.csv có cột "đơn vị" và có thể có cột "hạn"; dấu phẩy, chấm phẩy, tệp xuất từ Excel đều được. Sớm, muộn tính theo ngày ghi trên kế hoạch. Tên đơn vị được hiểu theo danh mục cơ quan; chỗ chưa chắc được ghi rõ.',
    en: 'FILE.csv has a column "unit" and may have one "deadline"; commas, semicolons and exports of Excel will do. In time or late goes by the date that the plan bears. Names are read by the register of agencies; what is doubtful is said so.',
  },
  options: {
    period: { vi: 'chỉ kế hoạch của thời gian này: 2025, 2021-2025', en: 'plans for this time only: 2025, 2021-2025' },
    province: { vi: 'chỉ kế hoạch của tỉnh này; "Sở Y tế" là của tỉnh này', en: 'plans of this province only; "Sở Y tế" is of this province' },
    json: { vi: 'in dạng JSON', en: 'print as JSON' },
    csv: { vi: 'in CSV, mỗi đơn vị một dòng', en: 'print CSV, a line for each unit' },
    xlsx: { vi: 'bảng tính; kế hoạch của đơn vị ngoài danh sách ở trang riêng', en: 'a workbook; plans of units that are not listed on a sheet of their own' },
    output: { vi: 'ghi vào tệp này', en: 'write into this file' },
  },
  examples: [
    {
      line: 'kehoach roster don-vi.csv --period 2025 --province "Nghệ An"',
      note: { vi: 'đơn vị nào của tỉnh chưa gửi kế hoạch năm 2025', en: 'which units of the province have not sent a plan for 2025' },
    },
  ],
};
