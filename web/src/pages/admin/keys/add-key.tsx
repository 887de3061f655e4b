import { Button, CopyButton, Group, NumberInput, Stack, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState, type FormEvent } from 'react';
import { useAddKey } from '../../../api/admin.js';
import { Dialog } from '../../../dialogs/dialog.js';
import { ErrorState } from '../../../states/error-state.js';
import { useSay } from '../../../words/use-say.js';
import { RightsFields, type Rights } from '../rights-fields.js';
import { adminWords as words } from '../words.js';

const YEAR = 365;
const MOST_DAYS = 9999;

export function AddKey() {
  const say = useSay();
  const [isOpen, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button onClick={open}>{say(words.addKey)}</Button>
      <Dialog isOpen={isOpen} onClose={close} title={say(words.addKey)}>
        <AddForm />
      </Dialog>
    </>
  );
}

function AddForm() {
  const say = useSay();
  const [name, setName] = useState('');
  const [days, setDays] = useState(YEAR);
  const [rights, setRights] = useState<Rights>({ role: 'viewer', unit: null });
  const { mutate, data, error, isPending } = useAddKey();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    mutate({ name, days, role: rights.role, unit: rights.unit });
  };
  if (data) return <NewKey secret={data.key} />;
  return (
    <Stack component="form" onSubmit={submit}>
      <TextInput label={say(words.keyFor)} required value={name} onChange={(event) => setName(event.currentTarget.value)} />
      <NumberInput
        label={say(words.days)}
        min={1}
        max={MOST_DAYS}
        allowDecimal={false}
        value={days}
        onChange={(value) => setDays(Number(value) || YEAR)}
      />
      <RightsFields rights={rights} onChange={setRights} />
      {error && <ErrorState error={error} />}
      <Button type="submit" loading={isPending}>
        {say(words.addKey)}
      </Button>
    </Stack>
  );
}

function NewKey({ secret }: { readonly secret: string }) {
  const say = useSay();
  return (
    <Group align="center" gap="xs">
      <TextInput
        label={say(words.key)}
        description={say(words.keyOnce)}
        readOnly
        value={secret}
        flex={1}
        onFocus={(event) => event.currentTarget.select()}
      />
      <CopyButton value={secret}>
        {({ copied, copy }) => <Button onClick={copy}>{say(copied ? words.copied : words.copy)}</Button>}
      </CopyButton>
    </Group>
  );
}
