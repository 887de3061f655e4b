import { coverageStatusWords, coverageWords } from '../messages/coverage.js';
import { fill } from '../messages/fill.js';
import type { Language } from '../messages/language.js';
import {
  coverageStatuses,
  type ChildCoverage,
  type CoverageCell,
  type CoverageDifference,
  type CoverageStatus,
  type PlanCoverage,
} from '../questions/coverage/coverage.js';
import { taskTitle } from './task-change-lines.js';

const SIGNS: Readonly<Record<CoverageStatus, string>> = { covered: '✓', changed: '~', missing: '✗', 'not-theirs': '·', unclear: '?' };
/** Another unit leads, and this one does it as well. */
const ALSO = '+';

export function coverageSign({ status, tasks }: CoverageCell): string {
  return status === 'not-theirs' && tasks.length > 0 ? ALSO : SIGNS[status];
}

/** Each sign with its meaning, in the order of the statuses. */
export function coverageLegend(language: Language): [sign: string, meaning: string][] {
  return [
    ...coverageStatuses.map((status): [string, string] => [SIGNS[status], coverageStatusWords[status][language]]),
    [ALSO, coverageWords.alsoDoes[language]],
  ];
}

/** "có làm: 5, thiếu: 1". */
export function coverageSum({ counts }: ChildCoverage, language: Language): string {
  return coverageStatuses
    .filter((status) => counts[status] > 0)
    .map((status) => `${coverageStatusWords[status][language]}: ${counts[status]}`)
    .join(', ');
}

/** What of a plan is to be looked at: changed and missing tasks, and what it adds; a line each. */
export function coverageNotes({ tasks }: PlanCoverage, { cells, added }: ChildCoverage, language: Language): string[] {
  const noted = cells.flatMap((cell, place) => {
    const task = tasks[place];
    if (!task || (cell.status !== 'changed' && cell.status !== 'missing')) return [];
    const why = cell.differences.map((difference) => differenceWords(difference, language)).join('; ');
    return [`${coverageStatusWords[cell.status][language]}: ${taskTitle(task)}${why && ` – ${why}`}`];
  });
  return [...noted, ...added.map((task) => `${coverageWords.added[language]}: ${taskTitle(task)}`)];
}

export function differenceWords(difference: CoverageDifference, language: Language): string {
  if (difference.kind === 'other-unit') return fill(coverageWords.otherUnit[language], { units: difference.units.join(', ') });
  const { days, parent, child } = difference;
  return fill(coverageWords.later[language], { days, parent, child });
}
