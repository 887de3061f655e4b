import { Anchor, Drawer, Stack, Text, Title } from '@mantine/core';
import { Link } from 'wouter';
import { differenceWords } from '../../../../../src/wording/coverage-lines.js';
import { taskTitle } from '../../../../../src/wording/task-change-lines.js';
import { coverageWords } from '../../../../../src/messages/coverage.js';
import type { ComparedTask } from '../../../../../src/questions/compare/comparison.js';
import type { CoverageCell } from '../../../../../src/questions/coverage/coverage.js';
import type { PlanName } from '../../../../../src/store/plans/plan-name.js';
import { commonWords } from '../../../words/common.js';
import { useLanguage } from '../../../words/language-provider.js';
import { planHref } from '../../../words/plan-href.js';
import { planLabel } from '../../../words/plan-label.js';
import { useSay } from '../../../words/use-say.js';
import { TaskFacts } from '../two-plans/task-row.js';
import { comparePageWords as words } from '../words.js';
import { meaningOf } from './cell-look.js';

export interface ChosenCell {
  task: ComparedTask;
  plan: PlanName;
  cell: CoverageCell;
}

/** What stands behind a sign: the parent's task, the tasks that take it up, what differs. */
export function CellDetails({ chosen, onClose }: { readonly chosen: ChosenCell | undefined; readonly onClose: () => void }) {
  const say = useSay();
  return (
    <Drawer
      opened={chosen !== undefined}
      onClose={onClose}
      position="right"
      size="lg"
      title={chosen && say(meaningOf(chosen.cell))}
      closeButtonProps={{ 'aria-label': say(commonWords.close) }}
    >
      {chosen && <Details chosen={chosen} />}
    </Drawer>
  );
}

function Details({ chosen: { task, plan, cell } }: { readonly chosen: ChosenCell }) {
  const say = useSay();
  const { language } = useLanguage();
  return (
    <Stack gap="md">
      <Task title={say(coverageWords.task)} task={task} />
      {cell.differences.map((difference) => (
        <Text key={difference.kind} fw={600}>
          {differenceWords(difference, language)}
        </Text>
      ))}
      <div>
        <Title order={3} size="h5">
          {say(words.here)}
        </Title>
        <Text size="sm">{planLabel(plan)}</Text>
      </div>
      {cell.tasks.length === 0 && <Text>{say(words.nothingHere)}</Text>}
      {cell.tasks.map((own) => (
        <div key={own.id}>
          <Task task={own} />
          <Anchor component={Link} size="sm" href={planHref(plan.id, `tasks.${own.id}`)}>
            {say(words.openPlan)}
          </Anchor>
        </div>
      ))}
    </Stack>
  );
}

function Task({ title, task }: { readonly title?: string; readonly task: ComparedTask }) {
  return (
    <div>
      {title !== undefined && (
        <Title order={3} size="h5">
          {title}
        </Title>
      )}
      <Text size="sm">{taskTitle(task)}</Text>
      <TaskFacts task={task} />
    </div>
  );
}
