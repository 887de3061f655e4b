import '../../mantine-more.css';
import { Group, SegmentedControl, Stack, Title } from '@mantine/core';
import { answerChoices, answerUrls } from '../../exports/answer-choices.js';
import { ExportMenu } from '../../exports/export-menu.js';
import { useFilter } from '../../lists/use-filter.js';
import { FilterForm, type FilterField } from '../../lists/filter-form.js';
import { usePageTitle } from '../../shell/use-page-title.js';
import { commonWords } from '../../words/common.js';
import { useSay } from '../../words/use-say.js';
import './deadlines.css';
import { DueView } from './due-view.js';
import { SpanPicker } from './span-picker.js';
import { SubscribeButton } from './subscribe/subscribe-button.js';
import { daysOf, scales, today } from './time-span.js';
import { deadlinePageWords as words } from './words.js';

const WHOSE = ['unit', 'body', 'province'] as const;
const SHOWN = ['view', 'scale', 'day'] as const;

const FIELDS: readonly FilterField<(typeof WHOSE)[number]>[] = [
  { name: 'unit', label: words.unit, hint: words.unitHint, width: 220 },
  { name: 'body', label: words.body, width: 220 },
  { name: 'province', label: words.province, width: 160 },
];

/** What is due, in a calendar or by unit along the time. */
export default function DeadlinesPage() {
  const say = useSay();
  const title = say(commonWords.deadlines);
  usePageTitle(title);
  const [filter, setFilter] = useFilter(WHOSE);
  const [{ view = 'calendar', scale: asked, day = today() }, show] = useFilter(SHOWN);
  const span = { scale: scales.find((each) => each === asked) ?? 'month', day };
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <Title order={1} size="h2">
          {title}
        </Title>
        <Group gap="xs" data-no-print>
          <SegmentedControl
            aria-label={say(words.views)}
            value={view}
            onChange={(name) => show({ view: name })}
            data={[
              { value: 'calendar', label: say(words.calendar) },
              { value: 'timeline', label: say(words.timeline) },
            ]}
          />
          <SubscribeButton filter={filter} />
          <ExportMenu choices={answerChoices(say, answerUrls('/deadlines', { ...filter, ...daysOf(span) }))} />
        </Group>
      </Group>
      <FilterForm key={JSON.stringify(filter)} label={say(words.filters)} fields={FIELDS} filter={filter} onFilter={setFilter} />
      <SpanPicker span={span} onSpan={show} />
      <DueView view={view} span={span} filter={filter} />
    </Stack>
  );
}
