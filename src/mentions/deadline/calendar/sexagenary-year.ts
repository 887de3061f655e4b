import { deadlineWords, deadlineWordValue } from '../../../knowledge/days/deadline-words.js';
import { pattern } from '../../../text/patterns.js';
import type { DeadlineContext } from '../deadline-mention.js';
import { phrases } from '../words/fragments.js';

/** "Tân Sửu", "Giáp Thìn": a stem and a branch, the same again every sixty years. */
export const SEXAGENARY_YEAR = pattern`${phrases(deadlineWords('stem'))} ${phrases(deadlineWords('branch'))}`;

const CYCLE = 60;
/** The year 4 was a Giáp Tý year. */
const FIRST = 4;

/** The year of that name nearest to the time of the plan; undefined when the two words make no year or the time is unknown. */
export function sexagenaryYear(name: string, { issuedOn, planPeriod, titleYear, columnYear }: DeadlineContext): number | undefined {
  const near = columnYear ?? titleYear ?? Number((planPeriod?.start ?? issuedOn)?.slice(0, 4));
  const [stem, branch] = name.split(/\s+/u);
  const [stemPlace, branchPlace] = [deadlineWordValue('stem', stem ?? ''), deadlineWordValue('branch', branch ?? '')];
  if (stemPlace === undefined || branchPlace === undefined || !Number.isInteger(near)) return undefined;
  for (let away = 0; away <= CYCLE / 2; away += 1) {
    const found = [near + away, near - away].find((year) => isNamed(year, Number(stemPlace), Number(branchPlace)));
    if (found !== undefined) return found;
  }
  return undefined;
}

function isNamed(year: number, stem: number, branch: number): boolean {
  return (year - FIRST) % 10 === stem && (year - FIRST) % 12 === branch;
}
