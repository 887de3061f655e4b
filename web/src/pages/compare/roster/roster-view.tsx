import { Text } from '@mantine/core';
import { useRoster, useRosterFile } from '../../../api/comparisons.js';
import { answerChoices } from '../../../exports/answer-choices.js';
import { ExportMenu } from '../../../exports/export-menu.js';
import { EmptyState } from '../../../states/empty-state.js';
import { ErrorState } from '../../../states/error-state.js';
import { LoadingState } from '../../../states/loading-state.js';
import { useSay } from '../../../words/use-say.js';
import { comparePageWords as words } from '../words.js';
import { RosterForm } from './roster-form.js';
import { RosterTable } from './roster-table.js';

/** A list of those who should have sent a plan against the plans that came. */
export function RosterView() {
  const say = useSay();
  const { mutate, data, variables, error, isPending } = useRoster();
  const saving = useRosterFile(variables);
  return (
    <>
      <RosterForm isChecking={isPending} onCheck={mutate} />
      <Text size="xs" c="dimmed" data-no-print>
        {say(words.rosterHint)}
      </Text>
      {error && <ErrorState error={error} />}
      {isPending && <LoadingState />}
      {!data && !error && !isPending && <EmptyState title={say(words.noRoster)}>{say(words.noRosterHint)}</EmptyState>}
      {saving.error && <ErrorState error={saving.error} />}
      {data && !isPending && (
        <RosterTable report={data} action={<ExportMenu choices={answerChoices(say, (format) => () => saving.mutate(format))} />} />
      )}
    </>
  );
}
