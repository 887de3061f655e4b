import { tableLines } from '../report.js';
import type { FuzzState } from './fuzz-state.js';

/** The state as a section of the results. */
export function fuzzReport({ rounds, outcomes, mutations, slowest, largestMegabytes, failures }: FuzzState, sources: number): string {
  const counts = (of: Record<string, number>) =>
    Object.entries(of)
      .toSorted(([, one], [, other]) => other - one)
      .map(([name, count]) => [name, String(count)]);
  return [
    `${rounds} files, made of ${sources} fixtures by ${Object.keys(mutations).length} kinds of change (bytes; XML within the .docx; objects and streams of the PDF; lines), read one after the other in a reader's process with the default limits.`,
    '',
    ...tableLines([['outcome', 'files'], ...counts(outcomes)]),
    '',
    `- slowest: ${slowest.seconds.toFixed(1)} s (round ${slowest.round})`,
    `- most memory: ${largestMegabytes.toFixed(0)} MB`,
    `- processes that died, reached a limit or met a defect: ${failures.length}`,
    ...failures.map(({ round, source, mutation, outcome }) => `  - round ${round}: ${source}, ${mutation}: ${outcome}`),
  ].join('\n');
}
