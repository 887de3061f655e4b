import '../../mantine-more.css';
import { SegmentedControl, Group, Stack, Title } from '@mantine/core';
import type { ComponentType } from 'react';
import type { Words } from '../../../../src/messages/language.js';
import { useSession } from '../../api/session.js';
import { useFilter } from '../../lists/use-filter.js';
import { usePageTitle } from '../../shell/use-page-title.js';
import { commonWords } from '../../words/common.js';
import { useSay } from '../../words/use-say.js';
import './compare.css';
import { CoverageView } from './coverage/coverage-view.js';
import { RosterView } from './roster/roster-view.js';
import { TwoPlans } from './two-plans/two-plans.js';
import { comparePageWords as words } from './words.js';

interface View {
  name: string;
  label: Words;
  Content: ComponentType;
  /** Says something wrong to an account of one unit, which does not see what others sent. */
  isForAllUnits?: true;
}

const VIEWS: readonly View[] = [
  { name: 'two', label: words.two, Content: TwoPlans },
  { name: 'coverage', label: words.coverage, Content: CoverageView },
  { name: 'roster', label: words.roster, Content: RosterView, isForAllUnits: true },
];

const NAMES = ['view'] as const;

export default function ComparePage() {
  const say = useSay();
  const title = say(commonWords.compare);
  usePageTitle(title);
  const [{ view = 'two' }, change] = useFilter(NAMES);
  const { data: session } = useSession();
  const views = session?.user?.unit ? VIEWS.filter(({ isForAllUnits }) => !isForAllUnits) : VIEWS;
  const Content = views.find(({ name }) => name === view)?.Content ?? TwoPlans;
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <Title order={1} size="h2">
          {title}
        </Title>
        <SegmentedControl
          aria-label={say(words.views)}
          data={views.map(({ name, label }) => ({ value: name, label: say(label) }))}
          value={view}
          onChange={(name) => change({ view: name })}
          data-no-print
        />
      </Group>
      <Content />
    </Stack>
  );
}
