import { unitHeads, type UnitHead } from '../../../../knowledge/agencies/unit-heads.js';
import { foldKey } from '../../../../text/fold.js';
import { isCapitalAt, isInSymbol, isItemStart, skipBlank } from '../../scan.js';
import type { Viewpoint } from '../../viewpoint.js';
import { headAt } from './unit-start.js';

/** The word with which a unit's name begins, as it stands in the text. */
export interface FoundHead {
  readonly start: number;
  readonly end: number;
  readonly head: UnitHead;
  /** "P.", "BQL", "VP" */
  readonly isShort: boolean;
}

export function readUnitHead(text: string, start: number, { isCell }: Viewpoint): FoundHead | undefined {
  const match = isInSymbol(text, start) ? undefined : headAt(text, start);
  if (!match) return undefined;
  const written = text.slice(start, match.end);
  const isShort = foldKey(written) !== foldKey(match.head.head) && unitHeads().named(written)[0] === match.head;
  const isName = isCell ? isInCellAsName(text, start, match.end) : isInTextAsName(written, isShort);
  return isName ? { start, isShort, ...match } : undefined;
}

function isInCellAsName(text: string, start: number, end: number): boolean {
  return isCapitalAt(text, start) || isCapitalAt(text, skipBlank(text, end)) || isItemStart(text, start);
}

/** In running text a head all in capitals belongs to a heading: "NHIỆM VỤ", "CỘNG HÒA XÃ HỘI". */
function isInTextAsName(written: string, isShort: boolean): boolean {
  return isCapitalAt(written, 0) && (isShort || written !== written.toUpperCase());
}
