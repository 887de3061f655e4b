import type { PlanRecord } from '../../schemas/index.js';
import { readPlan } from '../../pipelines/read-plan.js';

const HEAD =
  'ỦY BAN NHÂN DÂN\nTỈNH NAM ĐỊNH\n\nSố: 14/KH-UBND\n\nNam Định, ngày 20 tháng 01 năm 2021\n\nKẾ HOẠCH\nCải cách hành chính năm 2021\n\nUBND tỉnh ban hành Kế hoạch như sau:';
const END = 'Nơi nhận:\n- Lưu: VT.\n\nCHỦ TỊCH\n\nTrần Đức Bình';

/** The record of a plan of Nam Định's committee for 2021; its body goes on with these paragraphs from II. on. */
export function readBody(...lines: string[]): Promise<PlanRecord> {
  return readPlan(Buffer.from([HEAD, 'I. MỤC ĐÍCH', 'Gần dân hơn.', ...lines, END].join('\n\n')));
}
