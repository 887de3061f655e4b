import '../../mantine-more.css';
import { Anchor, Center, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { apiUrl } from '../../api/client.js';
import type { Session } from '../../api/session.js';
import { LanguageSwitch } from '../../shell/language-switch.js';
import { usePageTitle } from '../../shell/use-page-title.js';
import { commonWords } from '../../words/common.js';
import { useSay } from '../../words/use-say.js';
import { LoginForm } from './login-form.js';
import { SignInFailure } from './sign-in-failure.js';
import { loginWords } from './words.js';

export default function LoginPage({ session: { mode, oidc } }: { readonly session: Session }) {
  const say = useSay();
  usePageTitle(say(commonWords.login));
  return (
    <Center component="main" mih="100vh" bg="gray.0">
      <Paper withBorder p="xl" w={400}>
        <Stack>
          <Group justify="space-between">
            <Title order={1} size="h3">
              {say(commonWords.login)}
            </Title>
            <LanguageSwitch />
          </Group>
          <SignInFailure />
          {mode === 'local' ? <Text>{say(loginWords.local)}</Text> : <LoginForm />}
          {oidc && <Anchor href={apiUrl('/session/oidc')}>{say(loginWords.oidc)}</Anchor>}
        </Stack>
      </Paper>
    </Center>
  );
}
