import { personWords } from '../../../knowledge/agencies/person-words.js';
import { LOWER, WORD_START } from '../../../text/patterns.js';
import type { Parser } from '../../runner.js';
import { CONFIDENCE, unitMention, type UnitDraft } from '../build-mention.js';
import { readGroup } from '../readers/groups/group.js';
import { endOfUnitName } from '../readers/units/unit-name.js';
import { isItemStart, oneLine } from '../scan.js';
import { unitSlug } from '../unit-slug.js';
import type { Viewpoint } from '../viewpoint.js';

/** Các chủ hồ chứa  |  các cơ sở y tế tư nhân  |  các đ/c Ủy viên Ban Chấp hành: in a cell of units, a plural of kinds that no table lists. */
export const otherPlural: Parser<UnitDraft, Viewpoint> = {
  name: 'other-plural',
  pattern: new RegExp(`${WORD_START}[Cc]ác (?:${personWords('comrade')} |(?=[${LOWER}]))`, 'gu'),
  parse({ 0: each, index: start }, text, viewpoint) {
    if (!viewpoint.isCell || !isItemStart(text, start) || readGroup(text, start, viewpoint)) return undefined;
    const end = endOfUnitName(text, start + each.length - 1, viewpoint);
    const words = oneLine(text.slice(start + each.length, end));
    if (!words.includes(' ')) return undefined;
    return unitMention({
      start,
      end,
      slug: `group:${unitSlug(words)}`,
      owner: undefined,
      name: oneLine(text.slice(start, end)),
      kind: 'group',
      confidence: CONFIDENCE.uncertain,
    });
  },
};
