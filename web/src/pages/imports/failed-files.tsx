import { Alert, Anchor, Button, Stack, Text } from '@mantine/core';
import { Link } from 'wouter';
import { mayYetBeRead } from '../../../../src/errors/kept-failures.js';
import type { Receipt } from '../../../../src/store/imports/receipt.js';
import { useRetry } from '../../api/imports.js';
import { useMay } from '../../api/session.js';
import { ErrorState } from '../../states/error-state.js';
import { useSay } from '../../words/use-say.js';
import { importPageWords } from './words.js';

/** What can be done for files that failed: most are mended and sent again, those of which the server keeps a copy are read once more. */
export function FailedFiles({ receipt: { importId, files, counts, pending } }: { readonly receipt: Receipt }) {
  const say = useSay();
  const mayImport = useMay('importer');
  if (counts.failed === 0 || pending > 0) return null;
  const kept = files.filter(mayYetBeRead).length;
  return (
    <Alert color="yellow" title={say(importPageWords.failed, { count: counts.failed })} data-no-print>
      <Stack gap="xs" align="flex-start">
        <Text size="sm">
          {say(importPageWords.sendAgain)}{' '}
          {mayImport && (
            <Anchor component={Link} href="/imports" underline="always" inherit>
              {say(importPageWords.newImport)}
            </Anchor>
          )}
        </Text>
        {mayImport && kept > 0 && <ReadAgain importId={importId} count={kept} />}
      </Stack>
    </Alert>
  );
}

function ReadAgain({ importId, count }: { readonly importId: number; readonly count: number }) {
  const say = useSay();
  const { mutate, error, isPending } = useRetry(importId);
  return (
    <>
      <Text size="sm">{say(importPageWords.kept, { count })}</Text>
      <Button size="xs" variant="default" loading={isPending} onClick={() => mutate()}>
        {say(importPageWords.readAgain, { count })}
      </Button>
      {error && <ErrorState error={error} />}
    </>
  );
}
