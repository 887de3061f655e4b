import { UPPER, WORD_START } from '../../../text/patterns.js';
import type { Parser } from '../../runner.js';
import { CONFIDENCE, type UnitDraft } from '../build-mention.js';
import { shortNameAt } from '../readers/units/short-name-at.js';
import type { Viewpoint } from '../viewpoint.js';

/** Phòng TE-BĐG  |  P.KHTH: as the paper itself has shortened them. */
export const shortName: Parser<UnitDraft, Viewpoint> = {
  name: 'short-name',
  pattern: new RegExp(`${WORD_START}[${UPPER}]`, 'gu'),
  parse({ index: start }, text, viewpoint) {
    const found = shortNameAt(text, start, viewpoint);
    if (!found) return undefined;
    const { short: _short, ...unit } = found;
    return { start, ...unit, origin: 'stated', confidence: CONFIDENCE.group };
  },
};
