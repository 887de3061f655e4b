import { Button, Group, Stack } from '@mantine/core';
import { FilterText } from '../../lists/filter-text.js';
import { useSay } from '../../words/use-say.js';
import { Conditions, type ConditionProps } from './conditions.js';
import { listWords } from './words.js';

interface Props extends ConditionProps {
  readonly onClear: () => void;
}

/** Conditions on plans; words and a unit make passages of what is listed. */
export function FilterBar({ filter, onChange, onClear }: Props) {
  const say = useSay();
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
      <Conditions filter={filter} onChange={onChange} />
    </Stack>
  );
}
