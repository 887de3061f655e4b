import type { CommandHelp } from './command-help.js';
import { listOptionHelp } from './list-options.js';

export const auditHelp: CommandHelp = {
  summary: { vi: 'Nhật ký: ai đã nhập, sửa, bỏ, đọc lại gì, lúc nào, từ máy nào', en: 'The audit trail: who imported, corrected, removed, read again what, when and from where' },
  details: {
    vi: 'Việc mới nhất ở trên. Ghi PLAN để chỉ xem một kế hoạch; kế hoạch đã bỏ thì nêu mã, vài ký tự đầu của mã, hoặc số và ký hiệu nó từng mang. Nhật ký chỉ được thêm vào, không lệnh nào sửa hay xóa.',
    en: 'The latest first. With PLAN, of one plan alone; one that was removed is named by its id, the beginning of the id, or the number and symbol that it had. The trail only grows: no command changes or deletes a line.',
  },
  options: {
    by: { vi: 'chỉ việc của một người, đúng như tên ghi trong nhật ký', en: 'deeds of one person, named as in the trail' },
    action: { vi: 'chỉ một loại việc: import, correct, undo-correction, remove, reprocess …', en: 'deeds of one kind: import, correct, undo-correction, remove, reprocess …' },
    ...listOptionHelp,
  },
  examples: [
    { line: 'kehoach audit', note: { vi: 'những việc mới nhất', en: 'the latest deeds' } },
    { line: 'kehoach audit 259/KH-UBND', note: { vi: 'mọi việc đã làm với một kế hoạch', en: 'all that was done to one plan' } },
    { line: 'kehoach audit --action remove --csv', note: { vi: 'những gì đã bỏ khỏi kho, dạng CSV', en: 'what was removed, as CSV' } },
  ],
};
