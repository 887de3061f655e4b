import type { Deadline, DeadlineKind } from '../../../../schemas/deadline.js';
import type { DeadlineFacts, DeadlineIssue, DeadlineMention } from '../deadline-mention.js';
import type { Reading } from '../readings/reading.js';

/** What is found out about a deadline, apart from its place. */
export type Facts = Pick<DeadlineMention, 'deadline' | 'issues'>;

/** With what the words say whether or not there are dates. */
export function facts(reading: Reading, kind: DeadlineKind, found: Partial<DeadlineFacts> = {}, issue?: DeadlineIssue): Facts {
  const { what, anchor, offset, confidence, issues = [] } = reading;
  return {
    deadline: {
      kind,
      origin: 'stated',
      confidence,
      ...(what === undefined ? {} : { what }),
      ...(anchor === undefined ? {} : { anchor }),
      ...(offset ? { offset } : {}),
      ...found,
    },
    issues: issue ? [...issues, issue] : [...issues],
  };
}

/** A time after "trước" or in a due day is the last one; elsewhere the first. */
export function clockOf({ clock, lead }: Reading, isDue: boolean): Pick<Deadline, 'clock'> {
  if (!clock) return {};
  const isLimit = isDue && lead !== undefined && lead !== 'inside' && clock.to === undefined && clock.from !== undefined;
  return { clock: isLimit && clock.from !== undefined ? { to: clock.from } : clock };
}
