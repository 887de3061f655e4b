import { Alert, Button, Stack, Text } from '@mantine/core';
import { Problem } from '../api/problem.js';
import { commonWords } from '../words/common.js';
import { useSay, type Say } from '../words/use-say.js';

/** What went wrong and what to do, in the server's words where it gave some. */
export function ErrorState({ error, onRetry }: { readonly error: unknown; readonly onRetry?: (() => unknown) | undefined }) {
  const say = useSay();
  const { message, remedy } = describeProblem(error, say);
  return (
    <Alert color="red" variant="light" role="alert" title={message}>
      <Stack gap="xs" align="flex-start">
        {remedy !== '' && <Text size="sm">{remedy}</Text>}
        {onRetry && (
          <Button size="xs" variant="default" onClick={() => void onRetry()}>
            {say(commonWords.retry)}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}

export function describeProblem(error: unknown, say: Say): { message: string; remedy: string } {
  if (error instanceof Problem && error.details) return { message: error.message, remedy: error.details.remedy ?? '' };
  if (error instanceof Problem && error.isOutage) return { message: say(commonWords.offline), remedy: '' };
  const reason = error instanceof Error ? error.message : String(error);
  return { message: say(commonWords.unexpected, { reason }), remedy: say(commonWords.unexpectedRemedy) };
}
