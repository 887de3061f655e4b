import { Stack, Text } from '@mantine/core';
import { useAgencies } from '../../../api/register.js';
import { FilterForm, type FilterField } from '../../../lists/filter-form.js';
import { useFilter } from '../../../lists/use-filter.js';
import { EmptyState } from '../../../states/empty-state.js';
import { MorePages } from '../../../tables/more-pages.js';
import { useSay } from '../../../words/use-say.js';
import { AgencyTable } from './agency-table.js';
import { agencyWords as words } from './words.js';

const NAMES = ['text'] as const;
const FIELDS: readonly FilterField<'text'>[] = [{ name: 'text', label: words.text, hint: words.textHint, width: 300 }];

/** With which bodies plans are read: to be looked up only. */
export function AgenciesSection() {
  const say = useSay();
  const [filter, setFilter] = useFilter(NAMES);
  const agencies = useAgencies(filter);
  return (
    <Stack gap="sm">
      <Text size="sm">{say(words.intro)}</Text>
      <FilterForm key={filter.text} label={say(words.filters)} fields={FIELDS} filter={filter} onFilter={setFilter} />
      <MorePages query={agencies} nothing={<EmptyState title={say(words.none)}>{say(words.noneHint)}</EmptyState>}>
        {(items, isWhole) => <AgencyTable items={items} isWhole={isWhole} />}
      </MorePages>
    </Stack>
  );
}
