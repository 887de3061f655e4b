import { endOfDash, isCapitalAt } from '../../scan.js';
import { beginsUnit } from './unit-start.js';

/** " - Thể thao" behind "Trung tâm Truyền thông - Văn hóa", " - Pháp chế" behind "Thanh tra": no unit begins there, so the name goes on. */
export function goesOnBehindDash(text: string, offset: number): boolean {
  const dash = endOfDash(text, offset);
  return dash !== undefined && isCapitalAt(text, dash) && !beginsUnit(text, dash);
}
