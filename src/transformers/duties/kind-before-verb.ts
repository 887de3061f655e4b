import { dutyWords } from '../../knowledge/agencies/duty-words.js';
import { unitHeads } from '../../knowledge/agencies/unit-heads.js';
import { actsAt } from './acts-at.js';
import type { UnitReader } from './subject-run.js';
import { isPeople, type UnitRun } from './unit-run.js';

/** The first words of a sentence, in small letters behind the first. */
const SUBJECT = /^\p{Lu}\p{Ll}*(?:,? \p{Ll}+){1,8} /u;
const WORD_STARTS = /(?<= )\p{Ll}/gu;

/**
 * "Tổ chuyên môn | báo cáo …", "Cơ sở giáo dục | lập kế hoạch …": a kind of
 * unit that begins a sentence in the singular and means each one, or people
 * who work together under a name without capitals ("Bộ phận kế toán | lập dự
 * toán"), up to the first word of duty. "Tổ chức thực hiện" are verbs alone.
 */
export function kindBeforeVerb(text: string, offset: number, reader: UnitReader): UnitRun | undefined {
  if (isVerb(text, offset)) return undefined;
  const words = SUBJECT.exec(text.slice(offset, offset + 100))?.[0] ?? '';
  const starts = Array.from(words.matchAll(WORD_STARTS), ({ index }) => offset + index);
  const verbs = starts.filter((start) => isVerb(text, start) && actsAt(text, start));
  const kinds = verbs.map((verb) => kindUpTo(verb, text, offset, reader)).filter((run) => run !== undefined);
  const [first] = kinds; // "Tổ chuyên môn | báo cáo định kỳ …": a name of its own takes in no verb
  return first && isBoard(first) ? first : kinds.findLast((run) => !isBoard(run));
}

/** "Cơ quan, tổ chức được kiểm tra | chuẩn bị …": of "tổ chức" and "kiểm tra" no kind of unit goes before. */
function kindUpTo(verb: number, text: string, offset: number, { unitsOf }: UnitReader): UnitRun | undefined {
  const subject = text.slice(offset, verb).trimEnd();
  const [unit, ...others] = unitsOf(subject);
  const isWhole = unit !== undefined && unit.value !== null && unit.start === 0 && unit.end === subject.length;
  if (!isWhole || others.length > 0 || isPeople(subject)) return undefined;
  if (unit.kind !== 'group' && !unitHeads().longestAt(subject, 0)?.values[0]?.isOfBoard) return undefined;
  const end = offset + subject.length;
  // with its limits, as the plural has them: "các tổ chức được kiểm tra"
  const [each] = unitsOf(`các ${subject}`);
  const value = unit.kind === 'group' && each?.kind === 'group' && each.value !== null ? each.value : unit.value;
  return { units: [{ ...unit, value, start: offset, end }], start: offset, end, addressed: false };
}

function isBoard({ units: [unit] }: UnitRun): boolean {
  return unit?.kind !== 'group';
}

function isVerb(text: string, offset: number): boolean {
  return dutyWords().longestAt(text, offset) !== undefined;
}
