import { firstWords } from '../../../knowledge/index-words.js';
import { anyOf, WORD_START } from '../../../text/patterns.js';
import type { Parser } from '../../runner.js';
import type { UnitDraft } from '../build-mention.js';
import { headAt } from '../readers/units/unit-start.js';
import { isPlaceNamedLikeUnit } from '../readers/areas/place-name.js';
import { readUnit } from '../readers/units/unit.js';
import { isAfterEach, isCapitalAt, skipBlank, startOfEach } from '../scan.js';
import { spellingsOf } from '../spellings.js';
import type { Viewpoint } from '../viewpoint.js';

import { isSharedHead, registeredBody } from './registered-body.js';

/** Phòng Quản lý vận tải  |  Văn phòng Sở  |  Chi cục Thủy lợi  |  Trường Mầm non xã  |  Báo Hải Dương */
export const otherUnit: Parser<UnitDraft, Viewpoint> = {
  name: 'other-unit',
  pattern: new RegExp(`${WORD_START}${anyOf(spellingsOf(firstWords('agency-heads.csv', 'head')))}`, 'giu'),
  parse(match, text, viewpoint) {
    if (registeredBody.parse(match, text, viewpoint) || isPlaceNamedLikeUnit(text, match.index, viewpoint)) return undefined;
    if (!isAfterEach(text, match.index)) {
      const unit = readUnit(text, match.index, viewpoint);
      return sharesEach(text, match.index) ? (plural(unit, text) ?? unit) : unit;
    }
    return isSharedHead(match[0]) ? undefined : plural(readUnit(text, match.index, viewpoint), text);
  },
};

/** "các trường THPT, " before "trung tâm GDTX": a kind in small letters, with a name, behind another in the plural. */
function sharesEach(text: string, offset: number): boolean {
  const each = EACH_BEFORE.exec(text.slice(Math.max(0, offset - LONGEST), offset))?.[1] ?? '';
  const [first, second] = [headAt(text, offset - each.length), headAt(text, offset)];
  if (!first || !second || each === '' || isCapitalAt(text, offset)) return false;
  return [first, second].every(({ end }) => isCapitalAt(text, skipBlank(text, end)));
}

const LONGEST = 60;
const EACH_BEFORE = /(?<![\p{L}\p{M}])các (\p{Ll}[^;.:()]{3,50}(?:,| và) )$/iu;

/** "các Đội Thanh niên": all units of that name that the issuer has; schools and the like are nobody's where no area is named. */
function plural(unit: UnitDraft | undefined, text: string): UnitDraft | undefined {
  if (!unit?.value || unit.value.startsWith('group:')) return undefined;
  const start = startOfEach(text, unit.start);
  const { unitSlug, ...rest } = unit;
  const group = { ...rest, start, name: `Các ${unit.name}`, kind: 'group' } as const;
  if (unitSlug === undefined || headAt(text, unit.start)?.head.scope !== 'any') return { ...group, value: `group:${unit.value}` };
  const { of: _of, ...free } = group;
  return { ...free, value: `group:${unitSlug}`, origin: 'stated' };
}
