import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState, type FormEvent } from 'react';
import { useAddUser, type UserForm } from '../../../api/admin.js';
import { Dialog } from '../../../dialogs/dialog.js';
import { ErrorState } from '../../../states/error-state.js';
import { commonWords } from '../../../words/common.js';
import { useSay } from '../../../words/use-say.js';
import { RightsFields } from '../rights-fields.js';
import { adminWords as words } from '../words.js';

export function AddUser() {
  const say = useSay();
  const [isOpen, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button onClick={open}>{say(words.addUser)}</Button>
      <Dialog isOpen={isOpen} onClose={close} title={say(words.addUser)}>
        <AddForm onDone={close} />
      </Dialog>
    </>
  );
}

const EMPTY: UserForm = { name: '', password: '', role: 'viewer', unit: null };

function AddForm({ onDone }: { readonly onDone: () => void }) {
  const say = useSay();
  const [user, setUser] = useState(EMPTY);
  const { mutate, error, isPending } = useAddUser();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    mutate(user, { onSuccess: onDone });
  };
  return (
    <Stack component="form" onSubmit={submit}>
      <TextInput
        label={say(words.name)}
        required
        autoComplete="off"
        value={user.name}
        onChange={({ currentTarget: { value } }) => setUser((before) => ({ ...before, name: value }))}
      />
      <PasswordInput
        label={say(words.password)}
        required
        autoComplete="new-password"
        value={user.password}
        onChange={({ currentTarget: { value } }) => setUser((before) => ({ ...before, password: value }))}
      />
      <RightsFields rights={user} onChange={({ role, unit }) => setUser((before) => ({ ...before, role, unit }))} />
      {error && <ErrorState error={error} />}
      <Button type="submit" loading={isPending}>
        {say(commonWords.save)}
      </Button>
    </Stack>
  );
}
