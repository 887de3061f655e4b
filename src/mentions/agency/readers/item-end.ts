import { endOfMatch, skipBlank } from '../scan.js';
import type { Viewpoint } from '../viewpoint.js';
import { isDutyAt } from './duty.js';

/** What follows does not go on with the name. */
export function isItemEnd(text: string, offset: number, viewpoint: Viewpoint): boolean {
  const next = skipBlank(text, offset);
  if (!/^[\p{L}\p{N}]/u.test(text.slice(next, next + 2))) return true;
  return endOfMatch(AREA_OR_AND, text, next) !== undefined || isDutyAt(text, next, { ...viewpoint, isCell: false });
}

/** và  |  tỉnh  |  thành phố */
const AREA_OR_AND = /(?:và|tỉnh|thành phố|huyện)(?![\p{L}\p{N}])/iuy;
