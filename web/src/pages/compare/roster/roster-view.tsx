import { Button, FileInput, Group, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useRoster, useRosterFile } from '../../../api/comparisons.js';
import { answerChoices } from '../../../exports/answer-choices.js';
import { ExportMenu } from '../../../exports/export-menu.js';
import { EmptyState } from '../../../states/empty-state.js';
import { ErrorState } from '../../../states/error-state.js';
import { LoadingState } from '../../../states/loading-state.js';
import { useSay } from '../../../words/use-say.js';
import { comparePageWords as words } from '../words.js';
import { RosterTable } from './roster-table.js';

/** A list of those who should have sent a plan against the plans that came. */
export function RosterView() {
  const say = useSay();
  const [file, setFile] = useState<File | null>(null);
  const [period, setPeriod] = useState('');
  const [province, setProvince] = useState('');
  const { mutate, data, variables, error, isPending } = useRoster();
  const saving = useRosterFile(variables);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (file) mutate({ file, period, province });
  };
  return (
    <>
      <Group component="form" align="flex-end" gap="xs" onSubmit={submit} data-no-print>
        <FileInput
          label={say(words.rosterFile)}
          placeholder={say(words.choose)}
          accept=".csv,text/csv"
          w={320}
          value={file}
          onChange={setFile}
        />
        <TextInput
          label={say(words.period)}
          placeholder="2026"
          w={180}
          value={period}
          onChange={(event) => setPeriod(event.currentTarget.value)}
        />
        <TextInput label={say(words.province)} w={180} value={province} onChange={(event) => setProvince(event.currentTarget.value)} />
        <Button type="submit" disabled={!file} loading={isPending}>
          {say(words.check)}
        </Button>
      </Group>
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
