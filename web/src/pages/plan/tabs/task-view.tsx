import { Paper, Text } from '@mantine/core';
import { memo, useContext } from 'react';
import type { Reference } from '../../../../../schemas/reference.js';
import type { AssignmentRole, Task } from '../../../../../schemas/task.js';
import { describeIssue } from '../../../../../src/errors/describe-issue.js';
import { labels, roleWords } from '../../../../../src/messages/labels.js';
import type { Words } from '../../../../../src/messages/language.js';
import { useLanguage } from '../../../words/language-provider.js';
import { useSay } from '../../../words/use-say.js';
import { AddMember } from '../value/add-member.js';
import { AgencyValue } from '../value/agency-value.js';
import { CitationValue } from '../value/citation-value.js';
import { CorrectionContext } from '../value/correction-context.js';
import { DeadlineValue } from '../value/deadline-value.js';
import type { Editable } from '../value/editable.js';
import { TextValue } from '../value/text-value.js';
import { planWords } from '../words.js';
import { FieldList } from './field-list.js';

const ROLES: readonly AssignmentRole[] = ['lead', 'partner', 'advise', 'appraise', 'monitor', 'report', 'approve', 'subject'];

export const TaskView = memo(function TaskView({ task, references }: { readonly task: Task; readonly references: readonly Reference[] }) {
  const say = useSay();
  const { language } = useLanguage();
  const { mayEdit } = useContext(CorrectionContext);
  const path = `tasks.${task.id}`;
  const cited = references.filter(({ mentionId }) => task.references.includes(mentionId));
  const text = (name: 'product' | 'form' | 'budget' | 'note', label: Words) => {
    const fact = task[name];
    return fact && <TextValue path={`${path}.${name}`} fact={fact} label={label} />;
  };
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
      <FieldList
        label={`${say(planWords.tasks)} ${task.label}`}
        fields={[
          ...ROLES.map((role) => [say(roleWords[role]), unitsOf(task, role)] as const),
          [
            say(labels.deadline),
            task.deadlines.map((deadline, index) => (
              <div key={index}>
                <DeadlineValue path={`${path}.deadlines.${index}`} fact={deadline} removal={`${path}.deadlines.${index}-`} />
              </div>
            )),
          ],
          [say(labels.product), text('product', labels.product)],
          [say(planWords.form), text('form', planWords.form)],
          [say(planWords.budget), text('budget', planWords.budget)],
          [say(planWords.note), text('note', planWords.note)],
          [
            say(labels.references),
            cited.map((reference) => (
              <div key={reference.mentionId}>
                <CitationValue reference={reference} />
              </div>
            )),
          ],
          [
            say(labels.issues),
            (task.issues ?? []).map((issue, index) => (
              <Text key={index} size="sm">
                {describeIssue(issue, language)}
              </Text>
            )),
          ],
        ]}
      />
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

function unitsOf({ id, assignments }: Task, role: AssignmentRole) {
  return assignments.flatMap((assignment, index) => {
    if (assignment.role !== role) return [];
    const place = `tasks.${id}.assignments.${index}.agency`;
    return [
      <div key={place}>
        <AgencyValue path={place} fact={assignment.agency} label={roleWords[role]} removal={`tasks.${id}.assignments.${index}-`} />
      </div>,
    ];
  });
}
