import { Button, Group, PasswordInput, Stack, Switch } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useChangeUser, useRemoveUser, type User } from '../../../api/admin.js';
import { ConfirmButton } from '../../../confirm/confirm-button.js';
import { Dialog } from '../../../dialogs/dialog.js';
import { ErrorState } from '../../../states/error-state.js';
import { commonWords } from '../../../words/common.js';
import { useSay } from '../../../words/use-say.js';
import { RightsFields, type Rights } from '../rights-fields.js';
import { adminWords as words } from '../words.js';

/** Other rights, another password, shut out or removed; for the account that is chosen. */
export function ChangeUser({ user, onClose }: { readonly user: User | undefined; readonly onClose: () => void }) {
  const say = useSay();
  return (
    <Dialog isOpen={user !== undefined} onClose={onClose} title={user && say(words.changeUser, { name: user.name })}>
      {user && <ChangeForm key={user.name} user={user} onDone={onClose} />}
    </Dialog>
  );
}

function ChangeForm({ user, onDone }: { readonly user: User; readonly onDone: () => void }) {
  const say = useSay();
  const [rights, setRights] = useState<Rights>(user);
  const [isDisabled, setDisabled] = useState(user.isDisabled);
  const [password, setPassword] = useState('');
  const change = useChangeUser(user.name);
  const remove = useRemoveUser(user.name);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    change.mutate({ role: rights.role, unit: rights.unit, isDisabled, ...(password !== '' && { password }) }, { onSuccess: onDone });
  };
  const error = change.error ?? remove.error;
  return (
    <Stack component="form" onSubmit={submit}>
      <RightsFields rights={rights} onChange={setRights} />
      {!user.isExternal && <NewPassword value={password} onChange={setPassword} />}
      <Switch label={say(words.isDisabled)} checked={isDisabled} onChange={(event) => setDisabled(event.currentTarget.checked)} />
      {error && <ErrorState error={error} />}
      <Group justify="space-between">
        <ConfirmButton
          color="red"
          variant="outline"
          label={say(words.removeUser)}
          question={say(words.removeUserQuestion, { name: user.name })}
          loading={remove.isPending}
          onConfirm={() => remove.mutate(undefined, { onSuccess: onDone })}
        />
        <Button type="submit" loading={change.isPending}>
          {say(commonWords.save)}
        </Button>
      </Group>
    </Stack>
  );
}

function NewPassword({ value, onChange }: { readonly value: string; readonly onChange: (value: string) => void }) {
  const say = useSay();
  return (
    <PasswordInput
      label={say(words.newPassword)}
      description={say(words.newPasswordHint)}
      autoComplete="new-password"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
