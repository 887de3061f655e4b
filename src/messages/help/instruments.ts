import type { CommandHelp } from './command-help.js';

export const instrumentsHelp: CommandHelp = {
  summary: { vi: 'Tra một văn bản: hiệu lực, sửa đổi, thay thế, số kế hoạch viện dẫn', en: 'Look an instrument up: when in force, what changed it, how many plans cite it' },
  details: {
    vi: 'Viết văn bản cách nào cũng được; hiểu được nhiều văn bản thì hiện tất cả. Muốn bổ sung hoặc sửa danh mục, xem docs/instruments.md.',
    en: 'Write the instrument in any way; where several may be meant, all are shown. docs/instruments.md tells how to add to the register or correct it.',
  },
  options: { json: { vi: 'in dạng JSON', en: 'print as JSON' } },
  examples: [{ line: 'kehoach instruments "Nghị định 61/2018"', note: { vi: 'có hiệu lực đến khi nào, văn bản nào thay thế', en: 'until when it was in force, and what replaced it' } }],
};
