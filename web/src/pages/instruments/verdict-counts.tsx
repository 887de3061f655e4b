import { Group } from '@mantine/core';
import type { Verdict, VerdictCounts as Counts } from '../../api/instruments.js';
import { VerdictBadge } from './verdict-badge.js';

const VERDICTS: readonly Verdict[] = ['in-force', 'ended', 'not-yet', 'not-issued', 'unknown'];

/** How many plans cite it while it was in force, and how many not. */
export function VerdictCounts({ plans }: { readonly plans: Counts['plans'] | undefined }) {
  if (!plans) return null;
  return (
    <Group gap={4}>
      {VERDICTS.map((verdict) => plans[verdict] > 0 && <VerdictBadge key={verdict} verdict={verdict} count={plans[verdict]} />)}
    </Group>
  );
}
