import type { UnitHead } from '../../../../knowledge/agencies/unit-heads.js';
import { slug } from '../../../../text/fold.js';
import { CONFIDENCE, unitMention, type UnitDraft } from '../../build-mention.js';
import { oneLine, skipBlank } from '../../scan.js';
import { isHeadOfIssuer, type Viewpoint } from '../../viewpoint.js';
import { isDutyAt } from '../duty.js';
import { goesOnBehindDash } from './goes-on-behind-dash.js';
import type { FoundHead } from './unit-head.js';
import { unitOfIssuer } from './unit-owner.js';

/** "Văn phòng", of which a body has one; "Trung tâm" in the plan of a centre, "Ban Tổ chức" in that of the board of a festival. */
export function namelessUnit(found: FoundHead, text: string, viewpoint: Viewpoint): UnitDraft | undefined {
  const { start, end, head } = found;
  if (!isClauseEnd(text, end, viewpoint) || goesOnBehindDash(text, end)) return undefined;
  if (head.isAlone && !isBoardOfIssuer(head, viewpoint)) return unitOfIssuer(found, end, text, viewpoint);
  return viewpoint.isCell && isHeadOfIssuer(head.head, viewpoint) ? theIssuer(start, end, text, viewpoint) : undefined;
}

/** A board for one occasion is called by its first words in its own papers. */
function isBoardOfIssuer({ head, isOfBoard, hasUnits }: UnitHead, viewpoint: Viewpoint): boolean {
  return hasUnits && !isOfBoard && viewpoint.issuerSlug.startsWith(`${slug(head)}-`);
}

/** "Trung tâm" in the plan of a centre, a joint council by its short name: the issuer itself. */
export function theIssuer(start: number, end: number, text: string, { issuer }: Viewpoint): UnitDraft | undefined {
  if (issuer === undefined) return undefined;
  const name = oneLine(text.slice(start, end));
  return {
    ...unitMention({ start, end, slug: issuer, owner: undefined, name, kind: 'relative', confidence: CONFIDENCE.group }),
    origin: 'inferred',
  };
}

/** Nothing, a sign or a word of duty follows: the words before it are a whole. */
function isClauseEnd(text: string, offset: number, viewpoint: Viewpoint): boolean {
  const next = skipBlank(text, offset);
  return !/^[\p{L}\p{N}]/u.test(text.slice(next, next + 2)) || isDutyAt(text, next, { ...viewpoint, isCell: false });
}
