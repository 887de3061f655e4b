import { Button, FileInput, Group, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { RosterQuestion } from '../../../api/comparisons.js';
import { useSay } from '../../../words/use-say.js';
import { comparePageWords as words } from '../words.js';

interface Props {
  readonly isChecking: boolean;
  readonly onCheck: (question: RosterQuestion) => void;
}

/** The list of those who should have sent a plan, and for when and where. */
export function RosterForm({ isChecking, onCheck }: Props) {
  const say = useSay();
  const [file, setFile] = useState<File | null>(null);
  const [period, setPeriod] = useState('');
  const [province, setProvince] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (file) onCheck({ file, period, province });
  };
  return (
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
      <Button type="submit" disabled={!file} loading={isChecking}>
        {say(words.check)}
      </Button>
    </Group>
  );
}
