import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { signOut } from '../api/session.js';
import { drafts } from '../drafts/drafts.js';
import { commonWords } from '../words/common.js';
import { useSay } from '../words/use-say.js';

/** Nothing that was shown stays behind for the next person. */
export function SignOutButton({ name }: { readonly name: string }) {
  const say = useSay();
  const client = useQueryClient();
  const leave = useMutation({
    mutationFn: signOut,
    onSuccess: () => {
      drafts.clear();
      return client.resetQueries();
    },
  });
  return (
    <Button size="xs" variant="default" loading={leave.isPending} onClick={() => leave.mutate()}>
      {say(commonWords.logout)}
      <span className="sign-out-name">&nbsp;({name})</span>
    </Button>
  );
}
