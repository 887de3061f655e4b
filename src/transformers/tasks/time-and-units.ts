import { columnRole } from '../../knowledge/plan-words/column-heads.js';
import { dutyPhrases } from '../../knowledge/plan-words/duty-phrases.js';
import { findAgencies } from '../../mentions/agency/find-agencies.js';
import { WORD_END } from '../../text/patterns.js';
import { titleSource } from '../../tree/content-sources.js';
import type { SectionNode } from '../../tree/plan-tree.js';
import type { SourceText } from '../../tree/source-text.js';
import { runInText } from '../duties/section-words.js';
import { saysOnlyTime } from '../period-line.js';
import type { LabelledItem } from './labels-in-item.js';

/** What parts the time from the units. */
const SIGN = /\s+[-–]\s+|\s*;\s+|,\s+/gu;
/** "Gửi báo cáo: Sở Nội vụ, trước ngày 15/6": to whom, not who. */
const RECEIVER = new RegExp(`^\\s*${dutyPhrases('receiver')}${WORD_END}`, 'iu');
/** What is left of a list of units without them. */
const BETWEEN = /^(?:[\s,;&]|và)*$/iu;
const LONGEST = 200;

/**
 * "Sơ kết phong trào thi đua: tháng 6/2021 - Văn phòng Sở.": behind what is to
 * be done nothing but when and who, in either order. Behind a lead that is a
 * label itself ("Thời gian, địa điểm: …") the words tell of something else.
 */
export function timeAndUnits(section: SectionNode): LabelledItem | undefined {
  const rest = runInText(section);
  const work = titleSource(section.title);
  if (!section.heading || !rest || rest.text.length > LONGEST || section.children.length > 0) return undefined;
  const label = columnRole(work.text);
  if ((label !== undefined && label !== 'task') || RECEIVER.test(work.text) || saysOnlyTime(work.text) || namesUnits(work))
    return undefined;
  const words = rest.slice(0, rest.text.replace(/[\s.;]+$/u, '').length);
  const parted = [...words.text.matchAll(SIGN)]
    .flatMap(({ index, 0: sign }) => {
      const [one, other] = [words.slice(0, index), words.slice(index + sign.length)];
      return [
        { time: one, units: other },
        { time: other, units: one },
      ];
    })
    .find(({ time, units }) => saysOnlyTime(time.text) && namesUnits(units));
  if (!parted) return undefined;
  const passage = section.heading.source;
  return {
    work,
    lines: [
      { role: 'lead', head: '', source: parted.units, passage },
      { role: 'time', head: '', source: parted.time, passage },
    ],
  };
}

function namesUnits({ text }: SourceText): boolean {
  const units = findAgencies(text);
  const between = units.reduceRight((words, { start, end }) => words.slice(0, start) + words.slice(end), text);
  return units.length > 0 && BETWEEN.test(between);
}
