import { Button, Group, Paper, Progress, Stack, Text } from '@mantine/core';
import { sendingWords } from '../../sending/words.js';
import { useSay } from '../../words/use-say.js';
import { importPageWords } from './words.js';

export function SendingState({ count, part, onStop }: { readonly count: number; readonly part: number; readonly onStop: () => void }) {
  const say = useSay();
  const isSent = part >= 1;
  return (
    <Paper withBorder p="lg" role="status">
      <Stack gap="xs">
        <Text fw={600}>{isSent ? say(sendingWords.received) : say(sendingWords.sending, { count })}</Text>
        <Progress value={part * 100} animated={isSent} aria-label={say(sendingWords.sending, { count })} />
        {!isSent && (
          <Group justify="space-between">
            <Text size="sm" c="dimmed">
              {say(sendingWords.keepOpen)}
            </Text>
            <Button size="xs" variant="default" onClick={onStop}>
              {say(importPageWords.stop)}
            </Button>
          </Group>
        )}
      </Stack>
    </Paper>
  );
}
