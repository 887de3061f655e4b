import { Button, Group, Text } from '@mantine/core';
import { useLocation } from 'wouter';
import { custodyWords } from '../../../../../src/messages/custody.js';
import { useRemovePlan, useReprocess, type Reprocessed } from '../../../api/custody.js';
import { useMay } from '../../../api/session.js';
import { ConfirmButton } from '../../../confirm/confirm-button.js';
import { ErrorState } from '../../../states/error-state.js';
import { useSay, type Say } from '../../../words/use-say.js';
import { planWords } from '../words.js';

/** What can be done with a plan as a whole: editors have its file read again, administrators take it out of the store. */
export function Custody({ planId }: { readonly planId: string }) {
  const say = useSay();
  const [, goTo] = useLocation();
  const reprocess = useReprocess(planId);
  const remove = useRemovePlan(planId);
  const mayRemove = useMay('administrator');
  const error = reprocess.error ?? remove.error;
  if (!useMay('editor')) return null;
  return (
    <>
      <Group gap="xs" data-no-print>
        <Button size="xs" variant="default" loading={reprocess.isPending} onClick={() => reprocess.mutate()}>
          {say(planWords.reprocess)}
        </Button>
        {mayRemove && (
          <ConfirmButton
            size="xs"
            color="red"
            variant="outline"
            label={say(planWords.remove)}
            question={say(planWords.removeQuestion)}
            loading={remove.isPending}
            onConfirm={() => remove.mutate(undefined, { onSuccess: () => goTo('/plans') })}
          />
        )}
        {reprocess.data && (
          <Text size="sm" role="status">
            {outcomeOf(reprocess.data, say)}
          </Text>
        )}
      </Group>
      {error && <ErrorState error={error} />}
    </>
  );
}

function outcomeOf({ outcome, changes }: Reprocessed, say: Say): string {
  const what = outcome === 'changed' ? say(custodyWords.changed, { count: changes.length }) : say(custodyWords[outcome]);
  return `${say(planWords.reprocessed)}: ${what}`;
}
