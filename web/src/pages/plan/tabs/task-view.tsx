import { Paper, Text } from '@mantine/core';
import { memo, useContext } from 'react';
import type { Reference } from '../../../../../schemas/reference.js';
import type { Task } from '../../../../../schemas/task.js';
import { labels } from '../../../../../src/messages/labels.js';
import { useLanguage } from '../../../words/language-provider.js';
import { useSay } from '../../../words/use-say.js';
import { AddMember } from '../value/add-member.js';
import { CorrectionContext } from '../value/correction-context.js';
import type { Editable } from '../value/editable.js';
import { TextValue } from '../value/text-value.js';
import { planWords } from '../words.js';
import { FieldList } from './field-list.js';
import { taskFields } from './task-fields.js';

export const TaskView = memo(function TaskView({ task, references }: { readonly task: Task; readonly references: readonly Reference[] }) {
  const say = useSay();
  const { language } = useLanguage();
  const { mayEdit } = useContext(CorrectionContext);
  const path = `tasks.${task.id}`;
  const cited = references.filter(({ mentionId }) => task.references.includes(mentionId));
  return (
    <Paper withBorder p="xs" component="article" className="plan-task" aria-label={`${task.label} ${task.description.value ?? ''}`}>
      {task.group !== undefined && (
        <Text size="xs" c="dimmed">
          {task.group}
        </Text>
      )}
      <div className="plan-task-name">
        <Text span fw={600}>
          {task.label}
        </Text>
        <TextValue path={`${path}.description`} fact={task.description} label={planWords.description} />
      </div>
      <FieldList label={`${say(planWords.tasks)} ${task.label}`} fields={taskFields(task, cited, say, language)} />
      {mayEdit && <AddMember label={say(planWords.addToTask)} editables={additionsTo(path)} />}
    </Paper>
  );
});

function additionsTo(path: string): Editable[] {
  return [
    { path: `${path}.deadlines+`, label: labels.deadline, text: '', hint: planWords.addDeadlineHint },
    { path: `${path}.assignments+`, label: labels.agency, text: '', hint: planWords.addUnitHint },
  ];
}
