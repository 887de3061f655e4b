import type { Refiner } from '../../runner.js';
import type { UnitDraft } from '../build-mention.js';
import { areBothOfAKind } from '../readers/units/kind-of-unit.js';
import { readUnit } from '../readers/units/unit.js';
import { headAt } from '../readers/units/unit-start.js';
import type { Viewpoint } from '../viewpoint.js';
import { withFurther, type NextMember } from './with-further.js';

/** Units that share the first word and have a kind and a name each: "Trường THPT Ngô Quyền, THCS Lý Tự Trọng và Tiểu học Kim Đồng". */
export const sharedKind: Refiner<UnitDraft, Viewpoint> = {
  name: 'shared-kind',
  refine: (mentions, text, viewpoint) => withFurther(mentions, text, (mention) => ofKind(mention, text, viewpoint)),
};

function ofKind({ start, kind }: UnitDraft, text: string, viewpoint: Viewpoint): NextMember | undefined {
  const head = kind === 'group' || kind === 'person' ? undefined : headAt(text, start);
  if (!head) return undefined;
  const prefix = `${text.slice(start, head.end)} `;
  return (from, before) => {
    if (!areBothOfAKind(text, Math.max(before.start, head.end), before.end, from)) return undefined;
    const unit = readUnit(prefix + text.slice(from), 0, viewpoint);
    return unit && { ...unit, start: from, end: from + unit.end - prefix.length };
  };
}
