import { Anchor } from '@mantine/core';
import { Link } from 'wouter';
import { useMay } from '../api/session.js';
import { EmptyState } from '../states/empty-state.js';
import { commonWords } from '../words/common.js';
import { useSay } from '../words/use-say.js';
import type { PageEntry } from './pages.js';

/** The page for whom it is; to others that it is not. The server decides what is answered, whatever is shown. */
export function RoleGate({ needs, component: Page }: Pick<PageEntry, 'needs' | 'component'>) {
  return useMay(needs) ? <Page /> : <NotPermitted />;
}

function NotPermitted() {
  const say = useSay();
  return (
    <EmptyState
      title={say(commonWords.notPermitted)}
      action={
        <Anchor component={Link} href="/plans">
          {say(commonWords.toPlans)}
        </Anchor>
      }
    >
      {say(commonWords.notPermittedHint)}
    </EmptyState>
  );
}
