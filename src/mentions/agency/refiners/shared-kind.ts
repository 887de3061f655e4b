import type { Refiner } from '../../runner.js';
import type { UnitDraft } from '../build-mention.js';
import { areBothOfAKind } from '../readers/kind-of-unit.js';
import { readUnit } from '../readers/unit.js';
import { headAt } from '../readers/unit-start.js';
import { endOfJoint } from '../scan.js';
import type { Viewpoint } from '../viewpoint.js';
import { withFurther } from './with-further.js';

/** Units that share the first word and have a kind and a name each: "Trường THPT Ngô Quyền, THCS Lý Tự Trọng và Tiểu học Kim Đồng". */
export const sharedKind: Refiner<UnitDraft, Viewpoint> = {
  name: 'shared-kind',
  refine: (mentions, text, viewpoint) => withFurther(mentions, (mention) => others(mention, text, viewpoint)),
};

function others({ start, end, kind }: UnitDraft, text: string, viewpoint: Viewpoint): UnitDraft[] {
  const units: UnitDraft[] = [];
  const head = kind === 'group' || kind === 'person' ? undefined : headAt(text, start);
  if (!head) return units;
  const prefix = `${text.slice(start, head.end)} `;
  for (let [from, to] = [head.end, end]; ;) {
    const next = endOfJoint(text, to);
    if (next === undefined || !areBothOfAKind(text, from, to, next)) return units;
    const unit = readUnit(prefix + text.slice(next), 0, viewpoint);
    if (unit?.value == null) return units;
    [from, to] = [next, next + unit.end - prefix.length];
    units.push({ ...unit, start: from, end: to });
  }
}
