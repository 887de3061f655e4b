import type { CommandHelp } from './command-help.js';
import { contentOptionHelp, planOptionHelp } from './list-options.js';

export const exportHelp: CommandHelp = {
  summary: { vi: 'Xuất nhiệm vụ, viện dẫn, kế hoạch, biên nhận ra tệp', en: 'Export tasks, citations, plans and receipts to a file' },
  details: {
    vi: 'xlsx: sổ tính Excel, mỗi nội dung một trang; csv: mở được bằng Excel; jsonl: mỗi dòng một mục JSON; ics: lịch các thời hạn có nêu ngày; graphml: đồ thị viện dẫn; annotations: chú giải W3C cho từng chỗ đã đọc.',
    en: 'xlsx: a workbook with one sheet for each subject; csv: opens in Excel; jsonl: one JSON object per line; ics: a calendar of the deadlines that state a day; graphml: the citation graph; annotations: a W3C Web Annotation for each extracted item.',
  },
  options: {
    format: { vi: 'dạng tệp', en: 'file format' },
    what: {
      vi: 'chỉ một nội dung; mặc định xlsx gồm tất cả, csv và jsonl là nhiệm vụ',
      en: 'one subject only; by default xlsx has all of them, csv and jsonl the tasks',
    },
    output: { vi: 'ghi ra tệp này thay cho màn hình', en: 'write to this file' },
    plan: { vi: 'chỉ một kế hoạch', en: 'one plan only' },
    ...planOptionHelp,
    ...contentOptionHelp,
    type: { vi: 'chỉ một loại văn bản', en: 'one type of document only' },
    year: { vi: 'chỉ kế hoạch ban hành trong năm', en: 'plans issued in that year only' },
  },
  examples: [
    {
      line: 'kehoach export --format xlsx --output ke-hoach.xlsx',
      note: { vi: 'sổ tính gửi được cho cơ quan khác', en: 'a workbook to pass on' },
    },
    { line: 'kehoach export --format csv --what references', note: { vi: 'mỗi lần viện dẫn một dòng', en: 'a line per citation' } },
  ],
};
