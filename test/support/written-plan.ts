import type { PlanRecord } from '../../schemas/index.js';
import { readPlan } from '../../pipelines/read-plan.js';

export interface WrittenPlan {
  /** Above the issuer in the letterhead, and the issuer. */
  letterhead?: readonly [superior: string, issuer: string];
  number?: string;
  /** "Hải Dương, ngày 31 tháng 01 năm 2020". */
  placeAndDate?: string;
  title?: string;
  basis?: string;
  /** Work, lead, deadline, product: a row of the table each. */
  rows: readonly (readonly [work: string, lead?: string, deadline?: string, product?: string])[];
}

/** A plan with a task table, as a file of its own would hold it. */
function writePlan({ letterhead, number, placeAndDate, title, basis, rows }: WrittenPlan): string {
  return [
    ...(letterhead ?? ['UBND TỈNH HẢI DƯƠNG', 'SỞ NỘI VỤ']),
    `Số: ${number ?? '12/KH-SNV'}`,
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    placeAndDate ?? 'Hải Dương, ngày 31 tháng 01 năm 2020',
    '',
    'KẾ HOẠCH',
    title ?? 'Cải cách hành chính năm 2020',
    '',
    `${basis ?? 'Căn cứ Luật Cán bộ, công chức'}, cơ quan ban hành Kế hoạch như sau:`,
    '',
    'I. NHIỆM VỤ',
    '',
    ['TT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Thời hạn', 'Sản phẩm'].join('\t'),
    ...rows.map(([work, lead = 'Văn phòng Sở', deadline = 'Thường xuyên', product = 'Báo cáo'], index) =>
      [index + 1, work, lead, deadline, product].join('\t'),
    ),
    '',
    'Nơi nhận:',
    '- Lưu: VT.',
    '',
    'GIÁM ĐỐC',
    '',
    'Trần Văn An',
    '',
  ].join('\n');
}

export function readWrittenPlan(plan: WrittenPlan): Promise<PlanRecord> {
  return readPlan(new TextEncoder().encode(writePlan(plan)));
}
