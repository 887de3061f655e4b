import type { CommandHelp } from './command-help.js';

export const backupHelp: CommandHelp = {
  summary: { vi: 'Sao lưu cả kho vào một tệp', en: 'Back up the whole store into one file' },
  details: {
    vi: 'Bản ghi, sổ nhập, sửa đổi, nhật ký, bản gốc và danh mục văn bản của đơn vị (instruments.csv), như ở một thời điểm, kể cả khi lệnh khác đang chạy. Tệp .tar.gz này chứa mọi tài liệu của kho: giữ như giữ kho.',
    en: 'Records, ledger, corrections, audit trail, originals and your own register (instruments.csv), consistent even while other commands run. The .tar.gz contains every document of the store: protect it as you protect the store.',
  },
  options: {
    json: { vi: 'in dạng JSON', en: 'print as JSON' },
  },
  examples: [{ line: 'kehoach backup kho.tar.gz', note: { vi: 'cả kho', en: 'the whole store' } }],
};
