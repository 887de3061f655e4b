import { Button, Group, Modal, PasswordInput, Stack, Switch } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useChangeUser, useRemoveUser, type User } from '../../../api/admin.js';
import { ConfirmButton } from '../../../confirm/confirm-button.js';
import { ErrorState } from '../../../states/error-state.js';
import { commonWords } from '../../../words/common.js';
import { useSay } from '../../../words/use-say.js';
import { RightsFields, type Rights } from '../rights-fields.js';
import { adminWords as words } from '../words.js';

interface Props {
  readonly user: User;
  readonly onClose: () => void;
}

/** Other rights, another password, shut out or removed. */
export function ChangeUser({ user, onClose }: Props) {
  const say = useSay();
  const [rights, setRights] = useState<Rights>(user);
  const [isDisabled, setDisabled] = useState(user.isDisabled);
  const [password, setPassword] = useState('');
  const change = useChangeUser(user.name);
  const remove = useRemoveUser(user.name);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    change.mutate({ role: rights.role, unit: rights.unit, isDisabled, ...(password !== '' && { password }) }, { onSuccess: onClose });
  };
  const error = change.error ?? remove.error;
  return (
    <Modal
      opened
      onClose={onClose}
      title={say(words.changeUser, { name: user.name })}
      closeButtonProps={{ 'aria-label': say(commonWords.close) }}
    >
      <Stack component="form" onSubmit={submit}>
        <RightsFields rights={rights} onChange={setRights} />
        {!user.isExternal && (
          <PasswordInput
            label={say(words.newPassword)}
            description={say(words.newPasswordHint)}
            autoComplete="new-password"
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
        )}
        <Switch label={say(words.isDisabled)} checked={isDisabled} onChange={(event) => setDisabled(event.currentTarget.checked)} />
        {error && <ErrorState error={error} />}
        <Group justify="space-between">
          <ConfirmButton
            color="red"
            variant="outline"
            label={say(words.removeUser)}
            question={say(words.removeUserQuestion, { name: user.name })}
            loading={remove.isPending}
            onConfirm={() => remove.mutate(undefined, { onSuccess: onClose })}
          />
          <Button type="submit" loading={change.isPending}>
            {say(commonWords.save)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
