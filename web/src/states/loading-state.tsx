import { Center, Loader, Stack, Text } from '@mantine/core';
import { commonWords } from '../words/common.js';
import { useSay } from '../words/use-say.js';

export function LoadingState({ words }: { readonly words?: string }) {
  const say = useSay();
  return (
    <Center mih={160} role="status">
      <Stack align="center" gap="xs">
        <Loader size="sm" aria-hidden />
        <Text c="dimmed">{words ?? say(commonWords.loading)}</Text>
      </Stack>
    </Center>
  );
}
