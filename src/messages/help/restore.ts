import type { CommandHelp } from './command-help.js';

export const restoreHelp: CommandHelp = {
  summary: { vi: 'Dựng lại kho từ bản sao lưu', en: 'Restore a store from a backup' },
  details: {
    vi: 'Chỉ vào một kho mới, nêu bằng --store; bản sao lưu hỏng hoặc thiếu thì không khôi phục gì.',
    en: 'Restores into a new store only, named with --store; from a damaged or truncated backup nothing is restored.',
  },
  options: {
    json: { vi: 'in dạng JSON', en: 'print as JSON' },
  },
  examples: [{ line: 'kehoach restore kho.tar.gz --store kho-moi', note: { vi: 'vào kho mới', en: 'into a new store' } }],
};
