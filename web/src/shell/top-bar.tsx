import { Group, Text } from '@mantine/core';
import { Link } from 'wouter';
import { useSession } from '../api/session.js';
import { commonWords } from '../words/common.js';
import { useSay } from '../words/use-say.js';
import { LanguageSwitch } from './language-switch.js';
import { Navigation } from './navigation.js';
import { SignOutButton } from './sign-out-button.js';

export function TopBar() {
  const say = useSay();
  const { data } = useSession();
  return (
    <Group h="100%" px="md" justify="space-between" wrap="nowrap">
      <Group gap="lg" wrap="nowrap" miw={0}>
        <Text component={Link} href="/plans" fw={700} c="navy.8" size="lg">
          {say(commonWords.program)}
        </Text>
        <Navigation />
      </Group>
      <Group gap="sm" wrap="nowrap" flex="none">
        <LanguageSwitch />
        {data?.mode === 'accounts' && data.user && <SignOutButton name={data.user.name} />}
      </Group>
    </Group>
  );
}
