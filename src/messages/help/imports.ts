import type { CommandHelp } from './command-help.js';

export const importsHelp: CommandHelp = {
  summary: { vi: 'Các lần nhập và biên nhận của chúng', en: 'List past imports and their receipts' },
  details: {
    vi: 'Mỗi lần nhập một dòng, lần mới nhất ở trên. Ghi số của một lần nhập để in lại biên nhận của nó.',
    en: 'One line per import, latest first. With an import’s number, its receipt again.',
  },
  options: {
    json: { vi: 'in dạng JSON', en: 'print as JSON' },
    csv: { vi: 'in dạng CSV', en: 'print as CSV' },
  },
  examples: [
    { line: 'kehoach imports', note: { vi: 'mọi lần nhập', en: 'all of them' } },
    { line: 'kehoach imports 1', note: { vi: 'biên nhận số 1', en: 'receipt 1' } },
  ],
};
