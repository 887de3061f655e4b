import type { Refiner } from '../../runner.js';
import { bodyMention, type UnitDraft } from '../build-mention.js';
import { readBody } from '../readers/bodies/body.js';
import { endOfOrdinal, ordinalBefore } from '../readers/units/ordinal.js';
import { readUnit } from '../readers/units/unit.js';
import { withNumber } from '../readers/bodies/with-number.js';
import type { Viewpoint } from '../viewpoint.js';
import { withFurther, type NextMember } from './with-further.js';

/** Units that bear one name and a number each: "Chi cục Thú y vùng I, II và III", "Phòng Nghiệp vụ 1, 2", "Tổ bầu cử số 3, số 4", "Tổ số 3, 4". */
export const sharedNumber: Refiner<UnitDraft, Viewpoint> = {
  name: 'shared-number',
  refine: (mentions, text, viewpoint) => withFurther(mentions, text, (mention) => ofNumber(mention, text, viewpoint)),
};

function ofNumber({ start, end, kind }: UnitDraft, text: string, viewpoint: Viewpoint): NextMember | undefined {
  const ordinal = kind === 'group' || kind === 'person' ? '' : ordinalBefore(text, end);
  if (ordinal === '') return undefined;
  const name = text.slice(start, end - ordinal.length);
  return (from) => {
    const to = endOfOrdinal(text, from, ordinal);
    if (to === undefined) return undefined;
    const shared = `${name}${sharedWord(ordinal, text.slice(from, to))}`;
    const unit = readNumbered(`${shared}${text.slice(from, to)}`, viewpoint);
    return unit && { ...unit, start: from, end: from + unit.end - shared.length };
  };
}

/** "số " of "số 3", where the number behind it has none: "Tổ số 3, 4". */
function sharedWord(ordinal: string, further: string): string {
  return /^số/iu.test(ordinal) && !/^số/iu.test(further) ? 'số ' : '';
}

/** A body of the register, where the number is all that follows its name, or a unit. */
function readNumbered(words: string, viewpoint: Viewpoint): UnitDraft | undefined {
  const body = readBody(words, 0, viewpoint);
  const numbered = body && withNumber(body, words);
  return numbered?.end === words.length ? bodyMention(0, numbered, undefined) : readUnit(words, 0, viewpoint);
}
