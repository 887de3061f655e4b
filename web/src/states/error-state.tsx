import { Alert, Button, Stack, Text } from '@mantine/core';
import type { Words } from '../../../src/messages/language.js';
import { Problem } from '../api/problem.js';
import { PartNotLoaded } from './lazy-part.js';
import { commonWords } from '../words/common.js';
import { useSay, type Say } from '../words/use-say.js';

interface Props {
  readonly error: unknown;
  readonly onRetry?: (() => unknown) | undefined;
  /** What to say when nobody answered. */
  readonly outage?: Words;
}

/** What went wrong and what to do, in the server's words where it gave some. */
export function ErrorState({ error, onRetry, outage = commonWords.offline }: Props) {
  const say = useSay();
  const { message, remedy } = describeProblem(error, outage, say);
  return (
    <Alert color="red" variant="light" role="alert" title={message}>
      <Stack gap="xs" align="flex-start">
        {remedy !== '' && <Text size="sm">{remedy}</Text>}
        {onRetry && mayHelp(error) && (
          <Button size="xs" variant="default" onClick={() => void onRetry()}>
            {say(commonWords.retry)}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}

/** A question that is wrong stays so however often it is asked. */
function mayHelp(error: unknown): boolean {
  return !(error instanceof Problem) || error.isOutage || error.status >= 500 || error.status === 429;
}

function describeProblem(error: unknown, outage: Words, say: Say): { message: string; remedy: string } {
  if (error instanceof Problem && error.details) return { message: error.message, remedy: error.details.remedy ?? '' };
  if (error instanceof PartNotLoaded) return { message: say(commonWords.notLoaded), remedy: say(commonWords.notLoadedRemedy) };
  if (error instanceof Problem && error.isOutage) return { message: say(outage), remedy: '' };
  if (error instanceof Problem)
    return { message: say(commonWords.serverFailed, { status: error.status }), remedy: say(commonWords.unexpectedRemedy) };
  const reason = error instanceof Error ? error.message : String(error);
  return { message: say(commonWords.unexpected, { reason }), remedy: say(commonWords.unexpectedRemedy) };
}
