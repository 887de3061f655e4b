import { Alert } from '@mantine/core';
import { useSearchParams } from 'wouter';
import { accountErrors } from '../../../../src/errors/table/accounts.js';
import { useSay } from '../../words/use-say.js';
import { loginWords } from './words.js';

/** What became of a link or of single sign-on, which come back to the page with a code in the address. */
export function SignInFailure() {
  const say = useSay();
  const [params] = useSearchParams();
  const code = params.get('signIn');
  if (code === null) return undefined;
  return (
    <Alert color="red" variant="light" role="alert" title={say(code === 'link-used' ? accountErrors[code].message : loginWords.oidcFailed)}>
      {say(isAccountError(code) ? accountErrors[code].remedy : loginWords.oidcRemedy)}
    </Alert>
  );
}

function isAccountError(code: string): code is keyof typeof accountErrors {
  return Object.hasOwn(accountErrors, code);
}
