import type { CommandHelp } from './command-help.js';

export const instrumentsHelp: CommandHelp = {
  summary: {
    vi: 'Tra một văn bản: hiệu lực, sửa đổi, thay thế, số kế hoạch viện dẫn',
    en: 'Look up an instrument: when it was in force, what amended it, how many plans cite it',
  },
  details: {
    vi: 'Viết văn bản cách nào cũng được; hiểu được nhiều văn bản thì hiện tất cả. Muốn bổ sung hoặc sửa danh mục, xem docs/instruments.md.',
    en: 'The instrument may be written in any form; if several match, all are shown. docs/instruments.md explains how to extend or correct the register.',
  },
  options: { json: { vi: 'in dạng JSON', en: 'print as JSON' } },
  examples: [
    {
      line: 'kehoach instruments "Nghị định 61/2018"',
      note: { vi: 'có hiệu lực đến khi nào, văn bản nào thay thế', en: 'until when it was in force, and what replaced it' },
    },
  ],
};
