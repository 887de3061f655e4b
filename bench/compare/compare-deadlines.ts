import { alignBest } from '../align.js';
import type { GoldDeadline } from '../gold.js';
import { observeDate, observeExact, type Observation } from '../observation.js';

/** The deadlines of one task or cell. */
export function compareDeadlines(golds: readonly GoldDeadline[], ours: readonly GoldDeadline[]): Observation[] {
  return alignBest(golds, ours, deadlineLikeness).flatMap(([gold, read]) => {
    const our = read && admitted(read, gold);
    return [
      ...observeExact('deadlines.whole', gold && deadlineWords(gold), our && deadlineWords(our)),
      ...observeExact('deadlines.kind', gold?.kind, our?.kind),
      ...observeDate('deadlines.start', gold?.start, our?.start),
      ...observeDate('deadlines.end', gold?.end, our?.end),
    ];
  });
}

/** Gold is never "unread": who says so of words that tell no time has said the same as gold. */
function admitted(our: GoldDeadline, gold: GoldDeadline | undefined): GoldDeadline {
  return gold?.kind === 'unspecified' && our.kind === 'unread' ? { ...our, kind: 'unspecified' } : our;
}

/** Never 0: a task has few deadlines, and a misread one is still the same deadline. */
function deadlineLikeness(gold: GoldDeadline, our: GoldDeadline): number {
  const shared = (['kind', 'start', 'end'] as const).filter((key) => gold[key] === our[key]);
  return 1 + shared.length;
}

/** The facts that are scored; a record's deadline has more. */
const FACTS = ['start', 'startInclusive', 'end', 'endInclusive', 'rrules', 'timesPerPeriod', 'clock', 'offset'] as const;

/** All that is scored, in one line: "by end=2020-12-15 endInclusive=false". */
export function deadlineWords(deadline: GoldDeadline): string {
  const { kind } = deadline;
  const told = FACTS.filter((fact) => deadline[fact] !== undefined && (fact !== 'startInclusive' || kind === 'after'));
  return [kind, ...told.map((fact) => `${fact}=${value(fact === 'rrules' ? deadline.rrules?.toSorted() : deadline[fact])}`)].join(' ');
}

function value(fact: unknown): string {
  if (typeof fact !== 'object' || fact === null) return String(fact);
  return JSON.stringify(fact, Array.isArray(fact) ? undefined : Object.keys(fact).toSorted());
}
