import { Anchor } from '@mantine/core';
import { Link } from 'wouter';
import { EmptyState } from '../states/empty-state.js';
import { commonWords } from '../words/common.js';
import { useSay } from '../words/use-say.js';

export function PageMissing() {
  const say = useSay();
  return (
    <EmptyState
      title={say(commonWords.pageMissing)}
      action={
        <Anchor component={Link} href="/plans">
          {say(commonWords.toPlans)}
        </Anchor>
      }
    />
  );
}
