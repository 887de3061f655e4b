import { Paper, Progress, Stack, Text } from '@mantine/core';
import { useSay } from '../../words/use-say.js';
import { importPageWords } from './words.js';

export function ImportProgressState({ done, total }: { readonly done: number; readonly total: number }) {
  const say = useSay();
  const words = say(importPageWords.goesOn, { done, total });
  return (
    <Paper withBorder p="md" role="status">
      <Stack gap="xs">
        <Text fw={600}>{words}</Text>
        <Progress value={total === 0 ? 0 : (done / total) * 100} animated aria-label={words} />
        <Text size="sm" c="dimmed">
          {say(importPageWords.mayClose)}
        </Text>
      </Stack>
    </Paper>
  );
}
