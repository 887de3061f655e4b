import type { CommandHelp } from './command-help.js';
import { listOptionHelp, planOptionHelp } from './list-options.js';

export const citesHelp: CommandHelp = {
  summary: {
    vi: 'Xem kế hoạch viện dẫn văn bản nào, văn bản nào được kế hoạch nào viện dẫn',
    en: 'Show which instruments a plan cites, and which plans cite an instrument',
  },
  details: {
    vi: 'Không có tùy chọn: mọi kế hoạch với các văn bản được viện dẫn. Các tùy chọn thu hẹp kết quả và dùng chung được với nhau. --check tra danh mục: vào ngày của chính kế hoạch, văn bản còn hiệu lực không, về sau có gì thay thế; điều danh mục không có thì ghi "chưa rõ".',
    en: 'Without options: every plan with the instruments it cites. Options narrow the result and may be combined. --check consults the register: whether the instrument was in force on the plan’s own date, and what has replaced it since; what the register does not contain is "unknown".',
  },
  options: {
    plan: { vi: 'chỉ một kế hoạch: mã, số và ký hiệu, hoặc tên tệp', en: 'one plan only: id, number and symbol, or file name' },
    instrument: { vi: 'chỉ một văn bản, viết cách nào cũng được', en: 'one instrument only, written in any form' },
    type: { vi: 'chỉ một loại văn bản: nghi-dinh, quyet-dinh…', en: 'one type of instrument: nghi-dinh, quyet-dinh…' },
    issuer: { vi: 'chỉ văn bản của một cơ quan: cp, ttg, bnv…', en: 'instruments of one body: cp, ttg, bnv…' },
    year: { vi: 'chỉ văn bản của một năm', en: 'instruments of one year' },
    ...planOptionHelp,
    by: {
      vi: 'đếm theo instrument, plan, type, issuer, year, body, province hoặc period',
      en: 'count by instrument, plan, type, issuer, year, body, province or period',
    },
    together: {
      vi: 'các văn bản được viện dẫn cùng nhau, trong những kế hoạch mới nhất (250; 500 nếu hỏi một văn bản)',
      en: 'instruments that are cited together, in the newest plans (250; of certain instruments 500)',
    },
    check: { vi: 'hiệu lực của văn bản vào ngày của kế hoạch', en: 'whether each was in force on the plan’s date' },
    sentences: { vi: 'câu chứa từng lần viện dẫn, với mục và điều khoản', en: 'the sentence of each mention, with section and provisions' },
    ...listOptionHelp,
  },
  examples: [
    {
      line: 'kehoach cites --instrument "61/2018/NĐ-CP"',
      note: { vi: 'kế hoạch nào viện dẫn Nghị định này', en: 'which plans cite this decree' },
    },
    { line: 'kehoach cites --type nghi-dinh --year 2018', note: { vi: 'các nghị định năm 2018', en: 'decrees of 2018' } },
    {
      line: 'kehoach cites --by instrument --limit 10',
      note: { vi: 'mười văn bản được nhiều kế hoạch viện dẫn nhất', en: 'the ten cited by most plans' },
    },
    {
      line: 'kehoach cites --check --plan 86/KH-SNV',
      note: { vi: 'văn bản nào đã hết hiệu lực khi kế hoạch ban hành', en: 'which of them were in force when the plan was issued' },
    },
  ],
};
