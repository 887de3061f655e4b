import { Alert, Text } from '@mantine/core';
import { Suspense } from 'react';
import type { Query } from '../../api/client.js';
import { useDue } from '../../api/deadlines.js';
import { Answer } from '../../states/answer.js';
import { EmptyState } from '../../states/empty-state.js';
import { lazyPart } from '../../states/lazy-part.js';
import { LoadingState } from '../../states/loading-state.js';
import { formatCount } from '../../words/format.js';
import { useLanguage } from '../../words/language-provider.js';
import { useSay } from '../../words/use-say.js';
import { daysOf, type TimeSpan } from './time-span.js';
import { deadlinePageWords as words } from './words.js';

const Calendar = lazyPart(() => import('./due-calendar.js'));
const Timeline = lazyPart(() => import('./due-timeline.js'));

interface Props {
  readonly view: string;
  readonly span: TimeSpan;
  readonly filter: Query;
}

export function DueView({ view, span, filter }: Props) {
  const say = useSay();
  const { language } = useLanguage();
  const { from, to } = daysOf(span);
  const query = useDue(from, to, filter);
  const View = view === 'timeline' ? Timeline : Calendar;
  return (
    <Answer query={query}>
      {({ items, tasks, isComplete }) => (
        <>
          {!isComplete && <Alert color="yellow">{say(words.cut)}</Alert>}
          {items.length === 0 ? (
            <EmptyState title={say(words.none)}>{say(words.noneHint)}</EmptyState>
          ) : (
            <>
              <Text size="sm" role="status">
                {say(words.sum, { items: formatCount(items.length, language), tasks: formatCount(tasks, language) })}
              </Text>
              <Suspense fallback={<LoadingState />}>
                <View items={items} span={span} />
              </Suspense>
            </>
          )}
        </>
      )}
    </Answer>
  );
}
