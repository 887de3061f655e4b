import { Button, Group, Popover, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { ConfirmButton } from '../../confirm/confirm-button.js';
import { commonWords } from '../../words/common.js';
import { useSay } from '../../words/use-say.js';
import { keptFilter, type ListFilter } from './list-filter.js';
import { useSavedViews } from './use-saved-views.js';
import { listWords } from './words.js';

interface Props {
  readonly filter: ListFilter;
  readonly onChoose: (filter: ListFilter) => void;
}

export function SavedViews({ filter, onChoose }: Props) {
  const say = useSay();
  const { views, keep, remove } = useSavedViews();
  const [isOpen, setOpen] = useState(false);
  const choose = (query: string): void => {
    setOpen(false);
    onChoose(keptFilter(query));
  };
  const keepUnder = (name: string): void => {
    setOpen(false);
    keep(name, filter);
  };
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-end" withArrow trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" onClick={() => setOpen(!isOpen)}>
          {say(listWords.views)}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={say(listWords.views)}>
        <Stack gap="xs" w={280}>
          {views.length === 0 && <Text size="sm">{say(listWords.noViews)}</Text>}
          {views.map(({ name, query }) => (
            <SavedView key={name} name={name} onChoose={() => choose(query)} onRemove={() => remove(name)} />
          ))}
          <KeepForm isDisabled={Object.keys(filter).length === 0} onKeep={keepUnder} />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

interface SavedViewProps {
  readonly name: string;
  readonly onChoose: () => void;
  readonly onRemove: () => void;
}

function SavedView({ name, onChoose, onRemove }: SavedViewProps) {
  const say = useSay();
  return (
    <Group justify="space-between" wrap="nowrap">
      <Button variant="subtle" size="compact-sm" onClick={onChoose}>
        {name}
      </Button>
      <ConfirmButton
        size="compact-xs"
        label={say(commonWords.remove)}
        name={say(listWords.removeView, { name })}
        question={say(listWords.removeViewQuestion, { name })}
        onConfirm={onRemove}
        isInside
      />
    </Group>
  );
}

function KeepForm({ isDisabled, onKeep }: { readonly isDisabled: boolean; readonly onKeep: (name: string) => void }) {
  const say = useSay();
  const [name, setName] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onKeep(name.trim());
    setName('');
  };
  return (
    <form onSubmit={submit}>
      <Group gap="xs" align="flex-end" wrap="nowrap">
        <TextInput
          size="xs"
          flex={1}
          label={say(listWords.viewName)}
          value={name}
          disabled={isDisabled}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button size="xs" type="submit" disabled={isDisabled || name.trim() === ''}>
          {say(listWords.saveView)}
        </Button>
      </Group>
    </form>
  );
}
