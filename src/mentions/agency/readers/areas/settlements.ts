import { slug } from '../../../../text/fold.js';
import { endOfMatch, skipBlank } from '../../scan.js';
import { readNouns } from '../groups/group-nouns.js';

/** All places of some kinds below the commune, each of which has such a unit. */
export interface Settlements {
  /** As in ids of groups: "ap", "khom-ap". */
  readonly slug: string;
  readonly end: number;
}

/** "các "  |  "7 "  |  "tất cả các " */
const QUANTIFIER = /(?:tất cả )?(?:các|\d{1,3}) /iuy;

/** " các ấp" behind "Ban nhân dân", " 7 thôn, tổ dân phố" behind "Chi bộ" */
export function readSettlements(text: string, offset: number): Settlements | undefined {
  const start = skipBlank(text, offset);
  const from = start === offset ? undefined : endOfMatch(QUANTIFIER, text, start);
  const list = from === undefined ? undefined : readNouns(text, from);
  if (!list?.nouns.every(({ isSettlement }) => isSettlement)) return undefined;
  return { slug: slug(list.nouns.map(({ noun }) => noun).join(' ')), end: list.end };
}
