import { Badge } from '@mantine/core';
import { createColumnHelper } from '@tanstack/react-table';
import { useMemo } from 'react';
import type { Deadline } from '../../../../../schemas/deadline.js';
import type { PlanRecord } from '../../../../../schemas/plan-record.js';
import type { Task } from '../../../../../schemas/task.js';
import { labels } from '../../../../../src/messages/labels.js';
import { EmptyState } from '../../../states/empty-state.js';
import { DataTable } from '../../../tables/data-table.js';
import { useSay, type Say } from '../../../words/use-say.js';
import { DeadlineValue } from '../value/deadline-value.js';
import { deadlineKindWords, planWords } from '../words.js';

interface TaskDeadline {
  task: Task;
  deadline: Deadline;
  path: string;
}

/** When everything is due, by day where there is one. */
export function DeadlinesTab({ record: { tasks } }: { readonly record: PlanRecord }) {
  const say = useSay();
  const columns = useMemo(() => deadlineColumns(say), [say]);
  const items = useMemo(
    () =>
      tasks.flatMap((task) =>
        task.deadlines.map((deadline, index): TaskDeadline => ({ task, deadline, path: `tasks.${task.id}.deadlines.${index}` })),
      ),
    [tasks],
  );
  if (items.length === 0) return <EmptyState title={say(planWords.noDeadlines)} />;
  return <DataTable items={items} columns={columns} label={say(planWords.deadlines)} />;
}

const column = createColumnHelper<TaskDeadline>();

function deadlineColumns(say: Say) {
  return [
    column.accessor(({ deadline }) => deadline.end ?? deadline.start ?? '9999', {
      id: 'deadline',
      header: say(planWords.deadlines),
      meta: { width: '42%' },
      cell: ({ row: { original } }) => <DeadlineValue path={original.path} fact={original.deadline} />,
    }),
    column.accessor(({ deadline }) => deadline.kind, {
      id: 'kind',
      header: say(planWords.kind),
      meta: { width: 150 },
      cell: ({ getValue }) => (
        <Badge color={getValue() === 'unread' || getValue() === 'invalid' ? 'yellow' : 'gray'}>
          {say(deadlineKindWords[getValue()] ?? planWords.kind)}
        </Badge>
      ),
    }),
    column.accessor(({ task }) => `${task.label} ${task.description.value ?? ''}`, { id: 'task', header: say(labels.tasks) }),
  ];
}
