import type { CommandHelp } from './command-help.js';

export const extractHelp: CommandHelp = {
  summary: { vi: 'In bản ghi JSON của tệp, không lưu vào kho', en: 'Print the record of a file as JSON without storing it' },
  details: {
    vi: 'Một tệp cho một bản ghi; nhiều tệp cho mỗi bản ghi một dòng (NDJSON). Tệp lỗi được nêu tên ở luồng lỗi, các tệp khác vẫn được đọc, mã thoát là 3.',
    en: 'One file gives one record; several give one line each (NDJSON). A file that fails is reported on stderr, the others are still read, and the exit code is 3.',
  },
  options: {},
  examples: [
    {
      line: 'kehoach extract fixtures/plans/*.txt > plans.ndjson',
      note: { vi: 'mỗi kế hoạch một dòng', en: 'one line per plan' },
    },
  ],
};
