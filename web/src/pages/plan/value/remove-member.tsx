import { Button } from '@mantine/core';
import { useCorrect } from '../../../api/plans.js';
import { ErrorState } from '../../../states/error-state.js';
import { useSay } from '../../../words/use-say.js';
import { planWords } from '../words.js';

interface Props {
  readonly planId: string;
  /** By which it is taken out of its list: "header.recipients.2-". */
  readonly removal: string;
  readonly onRemoved: () => void;
}

/** Takes a member out of its list. It is a correction as others are, and can be undone. */
export function RemoveMember({ planId, removal, onRemoved }: Props) {
  const say = useSay();
  const { mutate, error, isPending } = useCorrect(planId);
  return (
    <>
      <Button
        size="compact-xs"
        variant="default"
        loading={isPending}
        onClick={() => mutate({ path: removal, value: '' }, { onSuccess: onRemoved })}
      >
        {say(planWords.removeMember)}
      </Button>
      {error && <ErrorState error={error} />}
    </>
  );
}
