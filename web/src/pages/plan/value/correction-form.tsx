import { Button, Group, Select, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useCorrect } from '../../../api/plans.js';
import { findOptions } from '../../../lists/find-options.js';
import { ErrorState } from '../../../states/error-state.js';
import { commonWords } from '../../../words/common.js';
import { useSay } from '../../../words/use-say.js';
import { planWords } from '../words.js';
import type { Editable } from './editable.js';

interface Props {
  readonly planId: string;
  readonly editables: readonly Editable[];
  readonly onClose: () => void;
}

/** One value put right; of a deadline or a citation first which part of it. */
export function CorrectionForm({ planId, editables, onClose }: Props) {
  const say = useSay();
  const correct = useCorrect(planId);
  const [path, setPath] = useState(editables[0]?.path ?? '');
  const chosen = editables.find((one) => one.path === path);
  const [value, setValue] = useState(chosen?.text ?? '');
  const [note, setNote] = useState('');
  const choosePath = (next: string | null): void => {
    setPath(next ?? path);
    setValue(editables.find((one) => one.path === next)?.text ?? '');
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    correct.mutate({ path, value: value.trim(), ...(note.trim() === '' ? {} : { note: note.trim() }) }, { onSuccess: onClose });
  };
  if (!chosen) return null;
  return (
    <form onSubmit={submit}>
      <Stack gap="xs">
        {editables.length > 1 && (
          <Select
            label={say(planWords.correct)}
            allowDeselect={false}
            data={editables.map((one) => ({ value: one.path, label: say(one.label) }))}
            value={path}
            onChange={choosePath}
          />
        )}
        <NewValue editable={chosen} value={value} onChange={setValue} />
        <TextInput label={say(planWords.why)} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
        {correct.error && <ErrorState error={correct.error} />}
        <Group gap="xs">
          <Button size="xs" type="submit" loading={correct.isPending} disabled={value.trim() === chosen.text}>
            {say(commonWords.save)}
          </Button>
          <Button size="xs" variant="default" onClick={onClose}>
            {say(commonWords.cancel)}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface NewValueProps {
  readonly editable: Editable;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Chosen where only some things can be said, else typed. */
function NewValue({ editable: { choices, hint = planWords.emptyHint }, value, onChange }: NewValueProps) {
  const say = useSay();
  const label = say(planWords.newValue);
  if (choices)
    return (
      <Select
        label={label}
        data={[...choices]}
        value={value}
        onChange={(next) => onChange(next ?? '')}
        filter={findOptions}
        searchable
        ref={focusOnce}
      />
    );
  return (
    <TextInput
      label={label}
      description={say(hint)}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      ref={focusOnce}
    />
  );
}

/** Who asked to correct goes on typing there. */
function focusOnce(input: HTMLInputElement | null): void {
  if (input && !input.closest('form')?.contains(document.activeElement)) input.focus();
}
