import { Alert, Button, Group, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { ListedCorrection } from '../../../../src/questions/plans/list-corrections.js';
import { describePath } from '../../../../src/wording/describe-path.js';
import { useCorrections, useUndo, type StoredPlan } from '../../api/plans.js';
import { ErrorState } from '../../states/error-state.js';
import { commonWords } from '../../words/common.js';
import { useLanguage } from '../../words/language-provider.js';
import { useSay } from '../../words/use-say.js';
import { planWords } from './words.js';

interface Props {
  readonly stored: StoredPlan;
  /** `path`: of what was corrected. */
  readonly onGone: (path: string) => void;
}

/** After a correction: that it was made, and the way back. */
export function UndoBar({ stored: { plan, record }, onGone }: Props) {
  const planId = plan.id;
  const say = useSay();
  const { language } = useLanguage();
  const { made, forget } = useMadeCorrection(planId);
  const undo = useUndo(planId);
  if (!made) return null;
  const close = (): void => {
    forget();
    onGone(made.path);
  };
  return (
    <Alert color="green" variant="light" p="xs" mb="xs" role="status" data-no-print>
      <Group justify="space-between">
        <Text size="sm">{say(planWords.correctedAs, { what: describePath(made.path, record, language) })}</Text>
        <Group gap="xs">
          <Button size="compact-sm" variant="default" loading={undo.isPending} onClick={() => undo.mutate(made.id, { onSuccess: close })}>
            {say(planWords.undo)}
          </Button>
          <Button size="compact-sm" variant="subtle" onClick={close}>
            {say(commonWords.close)}
          </Button>
        </Group>
      </Group>
      {undo.error && <ErrorState error={undo.error} />}
    </Alert>
  );
}

/** The last correction that was made while this page is open. */
function useMadeCorrection(planId: string): { made: ListedCorrection | undefined; forget: () => void } {
  const { data } = useCorrections(planId);
  const known = useRef<number>(undefined);
  const [made, setMade] = useState<ListedCorrection>();
  useEffect(() => {
    if (!data) return;
    const latest = data.at(-1);
    if (known.current !== undefined && latest && latest.id > known.current) setMade(latest);
    known.current = Math.max(known.current ?? 0, latest?.id ?? 0);
  }, [data]);
  return { made, forget: () => setMade(undefined) };
}
