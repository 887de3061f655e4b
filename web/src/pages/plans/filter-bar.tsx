import { Button, Group, Select, Stack } from '@mantine/core';
import { useMemo } from 'react';
import { issueTable } from '../../../../src/errors/issue-table.js';
import { fill } from '../../../../src/messages/fill.js';
import { useLanguage } from '../../words/language-provider.js';
import { useSay } from '../../words/use-say.js';
import { FilterText } from './filter-text.js';
import type { ListFilter } from './list-filter.js';
import { listWords } from './words.js';

interface Props {
  readonly filter: ListFilter;
  readonly onChange: (part: ListFilter) => void;
  readonly onClear: () => void;
}

/** Conditions; while words are searched for, those that bear on passages. */
export function FilterBar({ filter, onChange, onClear }: Props) {
  const say = useSay();
  const issues = useIssueChoices();
  const statuses = [
    { value: 'complete', label: say(listWords.complete) },
    { value: 'partial', label: say(listWords.partial) },
  ];
  // A passage has no kind and no status of its own.
  const isSearch = Boolean(filter.q);
  const isClear = Object.keys(filter).length === 0;
  return (
    <Stack gap="xs" role="search" data-no-print>
      <FilterText aria-label={say(listWords.search)} placeholder={say(listWords.searchHint)} value={filter.q} onChange={(q) => onChange({ q })} />
      <Group gap="xs" align="flex-end">
        <FilterText label={say(listWords.body)} value={filter.body} onChange={(body) => onChange({ body })} w={220} />
        <FilterText label={say(listWords.year)} value={filter.year} onChange={(year) => onChange({ year })} w={80} inputMode="numeric" />
        <FilterText label={say(listWords.type)} value={filter.type} onChange={(type) => onChange({ type })} w={150} disabled={isSearch} />
        <FilterText label={say(listWords.due)} placeholder={say(listWords.dueHint)} value={filter.due} onChange={(due) => onChange({ due })} w={170} />
        <Select size="sm" label={say(listWords.status)} data={statuses} value={filter.status ?? null} onChange={(status) => onChange({ status: status ?? '' })} clearable w={140} disabled={isSearch} />
        <Select size="sm" label={say(listWords.issue)} data={issues} value={filter.issue ?? null} onChange={(issue) => onChange({ issue: issue ?? '' })} searchable clearable w={260} />
        {!isClear && (
          <Button variant="subtle" onClick={onClear}>
            {say(listWords.clear)}
          </Button>
        )}
      </Group>
    </Stack>
  );
}

/** Every issue in its own words, with "…" for what differs from plan to plan. */
function useIssueChoices(): { value: string; label: string }[] {
  const { language } = useLanguage();
  return useMemo(() => Object.entries(issueTable).map(([value, { words }]) => ({ value, label: fill(words[language], {}) })), [language]);
}
