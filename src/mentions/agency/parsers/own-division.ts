import { agencyRegister } from '../../../knowledge/agencies/agencies.js';
import { UPPER, WORD_START } from '../../../text/patterns.js';
import type { Parser } from '../../runner.js';
import { CONFIDENCE, bodyMention, type UnitDraft } from '../build-mention.js';
import { readBody } from '../readers/bodies/body.js';
import { isItemEnd } from '../readers/item-end.js';
import { beginsUnit } from '../readers/units/unit-start.js';
import { isItemStart } from '../scan.js';
import { isDepartment, isInstitution, type Viewpoint } from '../viewpoint.js';

const HEAD = 'Phòng';
const LENGTH = 120;

/**
 * Tổ chức - Hành chính  |  Kế hoạch - Tài chính  |  TCCB: the divisions of a
 * department or an institution in its own plan, without the word for them.
 * What may as well be a department ("Tài chính", "Nội vụ") names nobody.
 */
export const ownDivision: Parser<UnitDraft, Viewpoint> = {
  name: 'own-division',
  pattern: new RegExp(`${WORD_START}[${UPPER}]`, 'gu'),
  parse({ index: start }, text, viewpoint) {
    if (!viewpoint.isCell || !(isDepartment(viewpoint) || isInstitution(viewpoint))) return undefined;
    if (!isItemStart(text, start) || beginsUnit(text, start) || agencyRegister().fieldAt('Sở', text, start)) return undefined;
    const prefix = `${HEAD} `;
    const body = readBody(`${prefix}${text.slice(start, start + LENGTH)}`, 0, viewpoint);
    const end = start + (body?.end ?? 0) - prefix.length;
    if (body?.entry.level !== 'division' || body.kind === 'group' || end <= start || !isItemEnd(text, end, viewpoint)) return undefined;
    return { ...bodyMention(start, { ...body, end }, undefined), origin: 'inferred', confidence: CONFIDENCE.composed };
  },
};
