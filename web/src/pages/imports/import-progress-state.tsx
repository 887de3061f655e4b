import { Button, Group, Paper, Progress, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { retryImport } from '../../api/imports.js';
import { useMay } from '../../api/session.js';
import { ErrorState } from '../../states/error-state.js';
import { useSay } from '../../words/use-say.js';
import { importPageWords } from './words.js';

interface Props {
  readonly importId: number;
  readonly done: number;
  readonly total: number;
}

/** How far an import is; one that a server left lying is taken up again. */
export function ImportProgressState({ importId, done, total }: Props) {
  const say = useSay();
  const resume = useMutation({ mutationFn: () => retryImport(String(importId)) });
  const mayImport = useMay('importer');
  const words = say(importPageWords.goesOn, { done, total });
  return (
    <Paper withBorder p="md">
      <Stack gap="xs">
        <Text fw={600} role="status">
          {words}
        </Text>
        <Progress value={total === 0 ? 0 : (done / total) * 100} animated aria-label={words} />
        <Group justify="space-between">
          <Text size="sm" c="dimmed">
            {say(importPageWords.mayClose)}
          </Text>
          {mayImport && (
            <Button size="xs" variant="default" loading={resume.isPending} onClick={() => resume.mutate()}>
              {say(importPageWords.resume)}
            </Button>
          )}
        </Group>
        {resume.error && <ErrorState error={resume.error} />}
      </Stack>
    </Paper>
  );
}
