import type { CommandHelp } from './command-help.js';

export const citesHelp: CommandHelp = {
  summary: {
    vi: 'Xem kế hoạch viện dẫn văn bản nào, văn bản nào được kế hoạch nào viện dẫn',
    en: 'Show which instruments a plan cites, and which plans cite an instrument',
  },
  details: {
    vi: 'Không có tùy chọn: mọi kế hoạch với các văn bản được viện dẫn. Các tùy chọn thu hẹp kết quả và dùng chung được với nhau.',
    en: 'Without options: every plan with the instruments it cites. Options narrow the result and may be combined.',
  },
  options: {
    plan: { vi: 'chỉ một kế hoạch: mã, số và ký hiệu, hoặc tên tệp', en: 'one plan only: id, number and symbol, or file name' },
    instrument: { vi: 'chỉ một văn bản, viết cách nào cũng được', en: 'one instrument only, however written' },
    type: { vi: 'chỉ một loại văn bản: nghi-dinh, quyet-dinh…', en: 'one type of instrument: nghi-dinh, quyet-dinh…' },
    issuer: { vi: 'chỉ văn bản của một cơ quan: cp, ttg, bnv…', en: 'instruments of one body: cp, ttg, bnv…' },
    year: { vi: 'chỉ văn bản của một năm', en: 'instruments of one year' },
    json: { vi: 'in dạng JSON, mỗi lần viện dẫn một mục', en: 'print as JSON, an item per mention' },
    csv: { vi: 'in dạng CSV, mỗi lần viện dẫn một dòng', en: 'print as CSV, a line per mention' },
  },
  examples: [
    {
      line: 'kehoach cites --instrument "61/2018/NĐ-CP"',
      note: { vi: 'kế hoạch nào viện dẫn Nghị định này', en: 'which plans cite this decree' },
    },
    { line: 'kehoach cites --type nghi-dinh --year 2018', note: { vi: 'các nghị định năm 2018', en: 'decrees of 2018' } },
  ],
};
