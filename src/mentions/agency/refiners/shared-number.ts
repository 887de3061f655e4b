import type { Refiner } from '../../runner.js';
import type { UnitDraft } from '../build-mention.js';
import { endOfOrdinal, ordinalBefore } from '../readers/ordinal.js';
import { readUnit } from '../readers/unit.js';
import { endOfJoint } from '../scan.js';
import type { Viewpoint } from '../viewpoint.js';
import { withFurther } from './with-further.js';

/** Units that bear one name and a number each: "Chi cục Thú y vùng I, II và III", "Phòng Nghiệp vụ 1, 2". */
export const sharedNumber: Refiner<UnitDraft, Viewpoint> = {
  name: 'shared-number',
  refine: (mentions, text, viewpoint) => withFurther(mentions, (mention) => numbered(mention, text, viewpoint)),
};

function numbered({ start, end, kind }: UnitDraft, text: string, viewpoint: Viewpoint): UnitDraft[] {
  const units: UnitDraft[] = [];
  const ordinal = kind === 'group' || kind === 'person' ? '' : ordinalBefore(text, end);
  const name = text.slice(start, end - ordinal.length);
  for (let last = end; ;) {
    const from = endOfJoint(text, last);
    const to = from === undefined ? undefined : endOfOrdinal(text, from, ordinal);
    const unit = from === undefined || to === undefined ? undefined : readUnit(`${name}${text.slice(from, to)}`, 0, viewpoint);
    if (from === undefined || to === undefined || unit?.value == null) return units;
    units.push({ ...unit, start: from, end: to });
    last = to;
  }
}
