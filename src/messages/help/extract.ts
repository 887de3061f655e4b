import type { CommandHelp } from './command-help.js';

export const extractHelp: CommandHelp = {
  summary: { vi: 'In bản ghi JSON của tệp, không lưu vào kho', en: 'Print the record of a file as JSON, store nothing' },
  details: {
    vi: 'Một tệp cho một bản ghi; nhiều tệp cho mỗi bản ghi một dòng (NDJSON). Tệp lỗi được nêu tên ở luồng lỗi, các tệp khác vẫn được đọc, mã thoát là 3.',
    en: 'One file gives one record; several give a line each (NDJSON). A file that fails is named on stderr, the others are read all the same, and the exit code is 3.',
  },
  options: {},
  examples: [
    {
      line: 'kehoach extract fixtures/plans/*.txt > plans.ndjson',
      note: { vi: 'mỗi kế hoạch một dòng', en: 'a line per plan' },
    },
  ],
};
