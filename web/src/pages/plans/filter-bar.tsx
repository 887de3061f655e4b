import { Button, Group, Select, Stack } from '@mantine/core';
import { useMemo } from 'react';
import { issueTable } from '../../../../src/errors/issue-table.js';
import { fill } from '../../../../src/messages/fill.js';
import { findOptions } from '../../lists/find-options.js';
import { useLanguage } from '../../words/language-provider.js';
import { useSay } from '../../words/use-say.js';
import { FilterText } from '../../lists/filter-text.js';
import { asksForPassages, type ListFilter } from './list-filter.js';
import { TypeSelect } from './type-select.js';
import { listWords } from './words.js';

interface Props {
  readonly filter: ListFilter;
  readonly onChange: (part: ListFilter) => void;
  readonly onClear: () => void;
}

/** One row on a screen of 1366 pixels: five wide and four narrow fields, and eight gaps. */
const WIDE = { flex: '1 1 162px', miw: 0 } as const;
const NARROW = { flex: '1 1 108px', miw: 0 } as const;

/** Conditions on plans; words and a unit make passages of what is listed. */
export function FilterBar({ filter, onChange, onClear }: Props) {
  const say = useSay();
  const issues = useIssueChoices();
  const statuses = [
    { value: 'complete', label: say(listWords.complete) },
    { value: 'partial', label: say(listWords.partial) },
  ];
  const isClear = Object.keys(filter).length === 0;
  return (
    <Stack gap="xs" role="search" data-no-print>
      <Group gap="xs" wrap="nowrap">
        <FilterText
          flex={1}
          aria-label={say(listWords.search)}
          placeholder={say(listWords.searchHint)}
          value={filter.q}
          onChange={(q) => onChange({ q })}
        />
        {!isClear && (
          <Button variant="subtle" onClick={onClear}>
            {say(listWords.clear)}
          </Button>
        )}
      </Group>
      <Group gap="xs" align="flex-end">
        <FilterText {...WIDE} label={say(listWords.body)} value={filter.body} onChange={(body) => onChange({ body })} />
        <FilterText {...NARROW} label={say(listWords.province)} value={filter.province} onChange={(province) => onChange({ province })} />
        <FilterText
          {...WIDE}
          label={say(listWords.period)}
          placeholder={say(listWords.periodHint)}
          value={filter.period}
          onChange={(period) => onChange({ period })}
        />
        <FilterText
          {...NARROW}
          label={say(listWords.year)}
          value={filter.year}
          onChange={(year) => onChange({ year })}
          inputMode="numeric"
        />
        <TypeSelect {...NARROW} type={filter.type} isPlansOnly={asksForPassages(filter)} onChange={(type) => onChange({ type })} />
        <FilterText {...WIDE} label={say(listWords.unit)} value={filter.unit} onChange={(unit) => onChange({ unit })} />
        <FilterText
          {...WIDE}
          label={say(listWords.due)}
          placeholder={say(listWords.dueHint)}
          value={filter.due}
          onChange={(due) => onChange({ due })}
        />
        <Select
          {...NARROW}
          size="sm"
          label={say(listWords.status)}
          data={statuses}
          value={filter.status ?? null}
          onChange={(status) => onChange({ status: status ?? '' })}
          clearable
        />
        <Select
          {...WIDE}
          size="sm"
          label={say(listWords.issue)}
          data={issues}
          value={filter.issue ?? null}
          onChange={(issue) => onChange({ issue: issue ?? '' })}
          comboboxProps={{ width: 348, position: 'bottom-end' }}
          filter={findOptions}
          searchable
          clearable
        />
      </Group>
    </Stack>
  );
}

/** Every issue in its own words, with "…" for what differs from plan to plan. */
function useIssueChoices(): { value: string; label: string }[] {
  const { language } = useLanguage();
  return useMemo(() => Object.entries(issueTable).map(([value, { words }]) => ({ value, label: fill(words[language], {}) })), [language]);
}
