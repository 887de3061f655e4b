import { Badge } from '@mantine/core';
import { rosterStatusWords } from '../../../../../src/messages/roster.js';
import type { RosterStatus } from '../../../../../src/questions/roster/roster-report.js';
import { useSay } from '../../../words/use-say.js';

const COLORS: Readonly<Record<RosterStatus, string>> = {
  sent: 'green',
  late: 'yellow',
  missing: 'red',
  'sent-twice': 'orange',
  unclear: 'gray',
};

/** What needs a person first. */
export const statuses: readonly RosterStatus[] = ['missing', 'late', 'sent-twice', 'unclear', 'sent'];

export function RosterBadge({ status }: { readonly status: RosterStatus }) {
  const say = useSay();
  return <Badge color={COLORS[status]}>{say(rosterStatusWords[status])}</Badge>;
}
