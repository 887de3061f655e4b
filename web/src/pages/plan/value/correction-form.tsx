import { Button, Group, Select, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useCorrect } from '../../../api/plans.js';
import { drafts, type Draft } from '../../../drafts/drafts.js';
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

/** One value put right; of a deadline or a citation first which part of it. What was typed stays until it is saved or given up. */
export function CorrectionForm({ planId, editables, onClose }: Props) {
  const say = useSay();
  const correct = useCorrect(planId);
  const { draft, change, drop } = useDraft(planId, editables);
  const { path, value, note } = draft;
  const chosen = editables.find((one) => one.path === path);
  const close = (): void => {
    drop();
    onClose();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    correct.mutate({ path, value: value.trim(), ...(note.trim() === '' ? {} : { note: note.trim() }) }, { onSuccess: close });
  };
  if (!chosen) return null;
  return (
    <form onSubmit={submit}>
      <Stack gap="xs">
        {editables.length > 1 && (
          <PartChoice editables={editables} path={path} onChoose={({ path: next, text }) => change({ path: next, value: text })} />
        )}
        <NewValue editable={chosen} value={value} onChange={(next) => change({ value: next })} />
        <TextInput label={say(planWords.why)} value={note} onChange={(event) => change({ note: event.currentTarget.value })} />
        {correct.error && <ErrorState error={correct.error} outage={planWords.notSaved} />}
        <Group gap="xs">
          <Button size="xs" type="submit" loading={correct.isPending} disabled={value.trim() === chosen.text}>
            {say(commonWords.save)}
          </Button>
          <Button size="xs" variant="default" onClick={close}>
            {say(commonWords.cancel)}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Whether something was typed for these and neither saved nor given up. */
export function hasDraft(planId: string, editables: readonly Editable[]): boolean {
  return drafts.find(draftName(planId, editables)) !== undefined;
}

function useDraft(planId: string, editables: readonly Editable[]) {
  const name = draftName(planId, editables);
  const [draft, setDraft] = useState<Draft>(
    () => drafts.find(name) ?? { path: editables[0]?.path ?? '', value: editables[0]?.text ?? '', note: '' },
  );
  const change = (part: Partial<Draft>): void => {
    const next = { ...draft, ...part };
    setDraft(next);
    drafts.keep(name, next);
  };
  return { draft, change, drop: () => drafts.drop(name) };
}

function draftName(planId: string, editables: readonly Editable[]): string {
  return `${planId} ${editables[0]?.path ?? ''}`;
}

interface PartChoiceProps extends Pick<Props, 'editables'> {
  readonly path: string;
  readonly onChoose: (editable: Editable) => void;
}

function PartChoice({ editables, path, onChoose }: PartChoiceProps) {
  const say = useSay();
  const choose = (next: string | null): void => {
    const chosen = editables.find((one) => one.path === next);
    if (chosen) onChoose(chosen);
  };
  return (
    <Select
      label={say(planWords.correct)}
      allowDeselect={false}
      data={editables.map((one) => ({ value: one.path, label: say(one.label) }))}
      value={path}
      onChange={choose}
    />
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
