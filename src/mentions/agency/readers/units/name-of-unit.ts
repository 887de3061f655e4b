import { provinceRegister } from '../../../../knowledge/agencies/provinces.js';
import { oneLine } from '../../scan.js';
import type { Viewpoint } from '../../viewpoint.js';
import type { FoundHead } from './unit-head.js';

/** With the head in its official wording, "P. Nội vụ" → "Phòng Nội vụ", and the own province in full, "Báo HD" → "Báo Hải Dương"; "Tổ TN" bears none, being a part of the issuer. */
export function nameOfUnit({ start, end, head, isShort }: FoundHead, nameEnd: number, text: string, { province, on }: Viewpoint): string {
  const rest = oneLine(text.slice(end, nameEnd).replace(/^\s*\./u, ''));
  const own = province === undefined ? undefined : provinceRegister().bySlug(province, on)?.name;
  const isOwn = own !== undefined && head.scope !== 'issuer' && rest === initials(own);
  return oneLine(`${isShort ? head.head : text.slice(start, end)} ${isOwn ? own : rest}`);
}

function initials(name: string): string {
  return Array.from(name.split(/[\s-]+/u), (word) => word.charAt(0)).join('');
}
