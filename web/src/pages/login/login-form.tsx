import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { signIn } from '../../api/session.js';
import { ErrorState } from '../../states/error-state.js';
import { commonWords } from '../../words/common.js';
import { useSay } from '../../words/use-say.js';
import { loginWords } from './words.js';

export function LoginForm() {
  const say = useSay();
  const client = useQueryClient();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const enter = useMutation({
    mutationFn: () => signIn(name, password),
    onSuccess: () => client.invalidateQueries({ queryKey: ['session'] }),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    enter.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <TextInput
          label={say(loginWords.name)}
          autoComplete="username"
          required
          ref={focusOnce}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <PasswordInput
          label={say(loginWords.password)}
          autoComplete="current-password"
          required
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        {enter.error && <ErrorState error={enter.error} />}
        <Button type="submit" loading={enter.isPending}>
          {say(commonWords.login)}
        </Button>
      </Stack>
    </form>
  );
}

/** Nobody comes here for anything else. */
function focusOnce(input: HTMLInputElement | null): void {
  input?.focus();
}
