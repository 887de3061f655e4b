import type { ShortName } from '../../agency-mention.js';
import { endOfMatch } from '../../scan.js';
import type { Viewpoint } from '../../viewpoint.js';

/** The unit under the short name that the paper itself gives it, and where that name ends: "Phòng TE-BĐG", "UBBC". */
export function shortNameAt(text: string, start: number, { shortNames }: Viewpoint): (ShortName & { end: number }) | undefined {
  for (const { pattern, ...unit } of shortNames) {
    const end = endOfMatch(pattern, text, start);
    if (end !== undefined) return { ...unit, end };
  }
  return undefined;
}
