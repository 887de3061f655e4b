import { Badge, Table, Text } from '@mantine/core';
import { taskChangeLines } from '../../../../../src/wording/task-change-lines.js';
import { taskChangeWords } from '../../../../../src/messages/comparison.js';
import { labels, roleWords } from '../../../../../src/messages/labels.js';
import type { ComparedTask, TaskChange } from '../../../../../src/questions/compare/comparison.js';
import { groupBy } from '../../../lists/group-by.js';
import { useLanguage } from '../../../words/language-provider.js';
import { useSay } from '../../../words/use-say.js';
import { changeColors } from './change-colors.js';
import { SaidWords } from './said-words.js';

export function TaskRow({ change }: { readonly change: TaskChange }) {
  const say = useSay();
  const { language } = useLanguage();
  const { kind, a, b } = change;
  return (
    <Table.Tr data-kind={kind}>
      <Table.Td>
        <Badge color={changeColors[kind]}>{say(taskChangeWords[kind])}</Badge>
        {taskChangeLines(change, language).map((line) => (
          <Text key={line} size="xs" mt={4}>
            {line}
          </Text>
        ))}
      </Table.Td>
      <Tasks tasks={a} change={change} side="a" />
      <Tasks tasks={b} change={change} side="b" />
    </Table.Tr>
  );
}

interface TasksProps {
  readonly tasks: readonly ComparedTask[];
  readonly change: TaskChange;
  readonly side: 'a' | 'b';
}

function Tasks({ tasks, change: { description }, side }: TasksProps) {
  return (
    <Table.Td>
      {tasks.map((task) => (
        <div key={task.id} className="compare-task">
          <Text size="sm">
            {task.label !== '' && `${task.label}. `}
            {description ? <SaidWords words={description.words} side={side} /> : task.description}
          </Text>
          <TaskFacts task={task} />
        </div>
      ))}
    </Table.Td>
  );
}

/** Who does it, by when, with what outcome. */
export function TaskFacts({ task: { units, deadlines, product } }: { readonly task: ComparedTask }) {
  const say = useSay();
  const facts = [
    ...[...groupBy(units, ({ role }) => role)].map(
      ([role, members]) => `${say(roleWords[role])}: ${members.map(({ name }) => name).join('; ')}`,
    ),
    ...(deadlines.length > 0 ? [`${say(labels.deadline)}: ${deadlines.join('; ')}`] : []),
    ...(product === null ? [] : [`${say(labels.product)}: ${product}`]),
  ];
  return facts.map((fact) => (
    <Text key={fact} size="xs" c="dimmed">
      {fact}
    </Text>
  ));
}
