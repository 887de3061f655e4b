import { Button, Group, Stack, Text } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { emptyOwnRow } from '../../../../../src/knowledge/instruments/own-columns.js';
import { useDropInstrument, useKeepInstrument, type OwnRow, type RegisteredInstrument } from '../../../api/register.js';
import { ConfirmButton } from '../../../confirm/confirm-button.js';
import { ErrorState } from '../../../states/error-state.js';
import { commonWords } from '../../../words/common.js';
import { useSay } from '../../../words/use-say.js';
import { TextField } from './fields.js';
import { RowFields } from './row-fields.js';
import { registerWords as words } from './words.js';

interface Props {
  /** undefined for an instrument that the register does not have. */
  readonly known: RegisteredInstrument | undefined;
  readonly id: string;
  readonly onDone: () => void;
}

/** What one's own file says of an instrument: put there, changed, taken away. */
export function EditInstrument({ known, id, onDone }: Props) {
  const say = useSay();
  const [row, setRow] = useState<OwnRow>(known?.own ?? { ...emptyOwnRow, id });
  const keep = useKeepInstrument();
  const drop = useDropInstrument();
  const set = (column: keyof OwnRow, value: string): void => setRow((before) => ({ ...before, [column]: value }));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    keep.mutate(row, { onSuccess: onDone });
  };
  const error = keep.error ?? drop.error;
  return (
    <Stack component="form" gap="sm" onSubmit={submit}>
      <Text size="sm">{say(words.rules)}</Text>
      {!known && <TextField column="id" row={row} placeholder="" isRequired onChange={set} />}
      <RowFields known={known} row={row} onChange={set} />
      {error && <ErrorState error={error} />}
      <Group justify="space-between">
        <div>
          {known?.own && (
            <ConfirmButton
              color="red"
              variant="outline"
              label={say(words.drop)}
              question={say(words.dropQuestion)}
              loading={drop.isPending}
              onConfirm={() => drop.mutate(known.id, { onSuccess: onDone })}
            />
          )}
        </div>
        <Button type="submit" loading={keep.isPending}>
          {say(commonWords.save)}
        </Button>
      </Group>
    </Stack>
  );
}
