import type { CommandHelp } from './command-help.js';

export const removeHelp: CommandHelp = {
  summary: { vi: 'Bỏ một kế hoạch khỏi kho, cả bản gốc', en: 'Remove a plan from the store, with its original' },
  details: {
    vi: 'Bản trước hoặc bản thể hiện khác, nếu có, sẽ thay vào. Nhật ký giữ lại ai bỏ, khi nào, vì sao.',
    en: 'An earlier version or another rendition takes its place, if there is one. The audit trail records who removed it, when and why.',
  },
  options: {
    by: { vi: 'người bỏ', en: 'who removes it' },
    why: { vi: 'vì sao', en: 'why' },
    json: { vi: 'in dạng JSON', en: 'print as JSON' },
  },
  examples: [{ line: "kehoach remove 259/KH-UBND --why 'nhập nhầm'", note: { vi: 'bỏ một kế hoạch', en: 'one plan' } }],
};
