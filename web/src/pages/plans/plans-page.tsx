import { Group, Stack, Title } from '@mantine/core';
import { ExportMenu } from '../../exports/export-menu.js';
import { storeChoices } from '../../exports/store-choices.js';
import { useFilter } from '../../lists/use-filter.js';
import { usePageTitle } from '../../shell/use-page-title.js';
import { useSay } from '../../words/use-say.js';
import { FilterBar } from './filter-bar.js';
import { FoundPassages } from './found-passages.js';
import { asksForPassages, FILTER_NAMES, NO_FILTER, type ListFilter } from './list-filter.js';
import { PlanList } from './plan-list.js';
import { SavedViews } from './saved-views.js';
import { listWords } from './words.js';

/** The plans of the store; with words to search for, the passages that hold them. */
export default function PlansPage() {
  const say = useSay();
  const [filter, change] = useFilter(FILTER_NAMES, { isReplacing: true });
  const replace = (next: ListFilter): void => change({ ...NO_FILTER, ...next });
  const isSearch = asksForPassages(filter);
  usePageTitle(say(listWords.title));
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <Title order={1} size="h2">
          {say(listWords.title)}
        </Title>
        <Group gap="xs" data-no-print>
          <SavedViews filter={filter} onChoose={replace} />
          {/* Passages that were found are no plans of which a table could be made. */}
          {!isSearch && <ExportMenu choices={storeChoices(say, filter)} />}
        </Group>
      </Group>
      <FilterBar filter={filter} onChange={change} onClear={() => replace({})} />
      {isSearch ? <FoundPassages filter={filter} /> : <PlanList filter={filter} />}
    </Stack>
  );
}
