import { Group, Stack, Switch, Text, TextInput } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import type { PlanRecord } from '../../../../../schemas/plan-record.js';
import type { Task } from '../../../../../schemas/task.js';
import { holdersOf } from '../../../../../src/corrections/record-path.js';
import { fold } from '../../../lists/fold.js';
import { EmptyState } from '../../../states/empty-state.js';
import { useSay } from '../../../words/use-say.js';
import { planWords } from '../words.js';
import { TaskView } from './task-view.js';
import { doubtOf, type Doubtable } from '../doubt.js';

/** What is to be done, by whom, by when. */
export function TasksTab({ record: { tasks, references } }: { readonly record: PlanRecord }) {
  const say = useSay();
  const [words, setWords] = useState('');
  const [onlyDoubtful, setOnlyDoubtful] = useState(false);
  const wanted = fold(useDeferredValue(words));
  const shown = useMemo(
    () => tasks.filter((task) => (wanted === '' || fold(wordsOf(task)).includes(wanted)) && (!onlyDoubtful || isDoubtful(task))),
    [tasks, wanted, onlyDoubtful],
  );
  if (tasks.length === 0) return <EmptyState title={say(planWords.noTasks)} />;
  return (
    <Stack gap="sm">
      <Group data-no-print>
        <TextInput
          size="xs"
          flex={1}
          placeholder={say(planWords.findTask)}
          aria-label={say(planWords.findTask)}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <Switch
          size="xs"
          label={say(planWords.onlyDoubtful)}
          checked={onlyDoubtful}
          onChange={(event) => setOnlyDoubtful(event.currentTarget.checked)}
        />
      </Group>
      {shown.length === 0 && <Text c="dimmed">{say(planWords.noMatch)}</Text>}
      {shown.map((task) => (
        <TaskView key={task.id} task={task} references={references} />
      ))}
    </Stack>
  );
}

function wordsOf({ description, assignments, deadlines, columns }: Task): string {
  return [
    description.value,
    ...assignments.map(({ agency }) => agency.name),
    ...deadlines.map(({ raw }) => raw),
    ...columns.map(({ text }) => text),
  ].join(' ');
}

function isDoubtful(task: Task): boolean {
  return (
    (task.issues ?? []).length > 0 ||
    [...holdersOf(task)].some(({ fields }) => fields !== undefined && isDoubtable(fields) && doubtOf(fields, () => '?') !== undefined)
  );
}

function isDoubtable(fields: object): fields is Doubtable {
  return 'confidence' in fields && !('name' in fields);
}
