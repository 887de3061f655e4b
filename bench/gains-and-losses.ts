import type { DocumentResult } from './evaluate.js';

/**
 * What was wrong at the last measurement and is right now, and the other way
 * round, case by case. A case is one value of gold (or one of ours where gold
 * has none) of one document or sentence.
 */
export interface GainsAndLosses {
  readonly gains: readonly string[];
  readonly losses: readonly string[];
}

const FENCE_START = '```misses\n';
const FENCE_END = '\n```';

/** One line a miss, in a stable order: what results.md keeps. */
export function missLines(results: readonly DocumentResult[]): string[] {
  const lines = results.flatMap(({ name, observations }) =>
    observations.filter(({ strict }) => !strict).map(({ field, gold, ours }) => [name, field, quoted(gold), quoted(ours)].join(' | ')),
  );
  return lines.toSorted();
}

/** The block of a results page that the next measurement is compared with. */
export function missesBlock(lines: readonly string[]): string {
  return `${FENCE_START}${lines.join('\n')}${FENCE_END}\n`;
}

export function readMisses(page: string): string[] {
  const start = page.indexOf(FENCE_START);
  const end = page.indexOf(FENCE_END, start);
  return start < 0 || end < 0
    ? []
    : page
        .slice(start + FENCE_START.length, end)
        .split('\n')
        .filter((line) => line !== '');
}

export function gainsAndLosses(before: readonly string[], now: readonly string[]): GainsAndLosses {
  return { gains: without(before, now), losses: without(now, before) };
}

/** Lines of one list whose case is in no line of the other; what we read instead may differ. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others.map(caseOf));
  return lines.filter((line) => !known.has(caseOf(line)));
}

function caseOf(line: string): string {
  const [name = '', field = '', gold = '', ours = ''] = line.split(' | ');
  return [name, field, gold === '∅' ? ours : gold].join(' | ');
}

function quoted(value: string | null): string {
  return value === null ? '∅' : JSON.stringify(value).replaceAll('|', '¦');
}
