import type { CommandHelp } from './command-help.js';
import { listOptionHelp } from './list-options.js';

export const auditHelp: CommandHelp = {
  summary: {
    vi: 'Nhật ký: ai đã nhập, sửa, bỏ, đọc lại gì, lúc nào, từ máy nào',
    en: 'Show the audit trail: who did what, when and from where',
  },
  details: {
    vi: 'Việc mới nhất ở trên. Ghi PLAN để chỉ xem một kế hoạch; kế hoạch đã bỏ thì nêu mã, vài ký tự đầu của mã, hoặc số và ký hiệu nó từng mang. Nhật ký chỉ được thêm vào, không lệnh nào sửa hay xóa.',
    en: 'Latest first. With PLAN, for that plan only; a removed plan is named by its id (or its beginning) or by its number and symbol. Entries are only ever added: no command changes or deletes one.',
  },
  options: {
    by: { vi: 'chỉ việc của một người, đúng như tên ghi trong nhật ký', en: 'actions of one person, named as in the trail' },
    action: {
      vi: 'chỉ một loại việc: import, correct, undo-correction, remove, reprocess …',
      en: 'actions of one kind: import, correct, undo-correction, remove, reprocess …',
    },
    ...listOptionHelp,
  },
  examples: [
    { line: 'kehoach audit', note: { vi: 'những việc mới nhất', en: 'the latest actions' } },
    { line: 'kehoach audit 259/KH-UBND', note: { vi: 'mọi việc đã làm với một kế hoạch', en: 'everything done to one plan' } },
    { line: 'kehoach audit --action remove --csv', note: { vi: 'những gì đã bỏ khỏi kho, dạng CSV', en: 'what was removed, as CSV' } },
  ],
};
