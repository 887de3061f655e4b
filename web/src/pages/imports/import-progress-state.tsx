import { Button, Group, Paper, Progress, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useRetry } from '../../api/imports.js';
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
  const resume = useRetry(importId);
  const mayImport = useMay('importer');
  const isStill = useStill(done);
  const words = say(importPageWords.goesOn, { done, total });
  return (
    <Paper withBorder p="md">
      <Stack gap="xs">
        <Text fw={600} role="status">
          {words}
        </Text>
        <Progress value={total === 0 ? 0 : (done / total) * 100} animated aria-label={words} />
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm" c="dimmed">
            {say(isStill ? importPageWords.still : importPageWords.mayClose)}
          </Text>
          {mayImport && isStill && (
            <Button size="xs" variant="default" flex="none" loading={resume.isPending} onClick={() => resume.mutate()}>
              {say(importPageWords.resume)}
            </Button>
          )}
        </Group>
        {resume.error && <ErrorState error={resume.error} />}
      </Stack>
    </Paper>
  );
}

const STILL_MS = 30_000;

/** Whether nothing was done for a while: a large file is being read, or a server that ended left the rest lying. */
function useStill(done: number): boolean {
  const [stillAt, setStillAt] = useState<number>();
  useEffect(() => {
    const timer = setTimeout(() => setStillAt(done), STILL_MS);
    return () => clearTimeout(timer);
  }, [done]);
  return stillAt === done;
}
