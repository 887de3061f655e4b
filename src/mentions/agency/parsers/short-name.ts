import { UPPER, WORD_START } from '../../../text/patterns.js';
import type { Parser } from '../../runner.js';
import { CONFIDENCE, type UnitDraft } from '../build-mention.js';
import { endOfMatch } from '../scan.js';
import type { Viewpoint } from '../viewpoint.js';

/** Phòng TE-BĐG  |  P.KHTH: as the paper itself has shortened them. */
export const shortName: Parser<UnitDraft, Viewpoint> = {
  name: 'short-name',
  pattern: new RegExp(`${WORD_START}[${UPPER}]`, 'gu'),
  parse({ index: start }, text, { shortNames }) {
    for (const { pattern, short: _short, ...unit } of shortNames) {
      const end = endOfMatch(pattern, text, start);
      if (end !== undefined) return { start, end, ...unit, origin: 'stated', confidence: CONFIDENCE.group };
    }
    return undefined;
  },
};
