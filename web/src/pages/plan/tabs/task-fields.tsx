import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Reference } from '../../../../../schemas/reference.js';
import type { AssignmentRole, Task } from '../../../../../schemas/task.js';
import { describeIssue } from '../../../../../src/errors/describe-issue.js';
import { labels, roleWords } from '../../../../../src/messages/labels.js';
import type { Language, Words } from '../../../../../src/messages/language.js';
import type { Say } from '../../../words/use-say.js';
import { AgencyValue } from '../value/agency-value.js';
import { CitationValue } from '../value/citation-value.js';
import { DeadlineValue } from '../value/deadline-value.js';
import { TextValue } from '../value/text-value.js';
import { planWords } from '../words.js';

type Field = readonly [name: string, value: ReactNode];

const ROLES: readonly AssignmentRole[] = ['lead', 'partner', 'advise', 'appraise', 'monitor', 'report', 'approve', 'subject'];

const TEXTS: readonly (readonly [name: 'product' | 'form' | 'budget' | 'note', words: Words])[] = [
  ['product', labels.product],
  ['form', planWords.form],
  ['budget', planWords.budget],
  ['note', planWords.note],
];

/** What was read of a task besides what is to be done: by whom, by when, with what result, on what basis, with what doubts. */
export function taskFields(task: Task, cited: readonly Reference[], say: Say, language: Language): Field[] {
  return [
    ...ROLES.map((role): Field => [say(roleWords[role]), unitsOf(task, role)]),
    [say(labels.deadline), deadlinesOf(task)],
    ...TEXTS.map(([name, words]): Field => [say(words), textOf(task, name, words)]),
    [say(labels.references), cited.map((reference) => inLine(reference.mentionId, <CitationValue reference={reference} />))],
    [say(labels.issues), issuesOf(task, language)],
  ];
}

function unitsOf({ id, assignments }: Task, role: AssignmentRole): ReactNode[] {
  return assignments.flatMap((assignment, index) => {
    if (assignment.role !== role) return [];
    const place = `tasks.${id}.assignments.${index}`;
    return [inLine(place, <AgencyValue path={`${place}.agency`} fact={assignment.agency} label={roleWords[role]} removal={`${place}-`} />)];
  });
}

function deadlinesOf({ id, deadlines }: Task): ReactNode[] {
  return deadlines.map((deadline, index) => {
    const path = `tasks.${id}.deadlines.${index}`;
    return inLine(path, <DeadlineValue path={path} fact={deadline} removal={`${path}-`} />);
  });
}

function textOf(task: Task, name: (typeof TEXTS)[number][0], words: Words): ReactNode {
  const fact = task[name];
  return fact && <TextValue path={`tasks.${task.id}.${name}`} fact={fact} label={words} />;
}

function issuesOf({ issues = [] }: Task, language: Language): ReactNode[] {
  return issues.map((issue, index) => (
    <Text key={index} size="sm">
      {describeIssue(issue, language)}
    </Text>
  ));
}

/** Each on a line of its own. */
function inLine(key: string, value: ReactNode): ReactNode {
  return <div key={key}>{value}</div>;
}
