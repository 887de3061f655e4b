import { Button, Group, Switch } from '@mantine/core';
import { answerChoices, answerUrls } from '../../exports/answer-choices.js';
import { ExportMenu } from '../../exports/export-menu.js';
import { FilterText } from '../../lists/filter-text.js';
import { commonWords } from '../../words/common.js';
import { useSay } from '../../words/use-say.js';
import type { ReceiptFilter } from './receipt-filter.js';
import { importPageWords } from './words.js';

interface Props {
  readonly importId: number;
  readonly filter: ReceiptFilter;
  readonly onChange: (change: ReceiptFilter) => void;
}

/** Over the files of a receipt: which are looked at, and how they are taken along. */
export function ReceiptBar({ importId, filter, onChange }: Props) {
  const say = useSay();
  return (
    <Group justify="space-between" data-no-print>
      <Group gap="md">
        <FilterText
          w={280}
          aria-label={say(importPageWords.findFile)}
          placeholder={say(importPageWords.findFile)}
          value={filter.file}
          onChange={(file) => onChange({ file })}
        />
        <Switch
          label={say(importPageWords.onlyEye)}
          checked={filter.eye !== undefined}
          onChange={(event) => onChange({ eye: event.currentTarget.checked ? 'true' : '' })}
        />
      </Group>
      <Group gap="xs">
        <ExportMenu choices={answerChoices(say, answerUrls(`/imports/${importId}/receipt`, {}))} />
        <Button variant="default" onClick={() => window.print()}>
          {say(commonWords.print)}
        </Button>
      </Group>
    </Group>
  );
}
