import { Badge, Group, Stack } from '@mantine/core';
import { useMemo } from 'react';
import type { PlanRecord } from '../../../../../schemas/plan-record.js';
import { describeIssue } from '../../../../../src/errors/describe-issue.js';
import { severityWords } from '../../../../../src/messages/labels.js';
import { EmptyState } from '../../../states/empty-state.js';
import { useLanguage } from '../../../words/language-provider.js';
import { useSay } from '../../../words/use-say.js';
import { allIssues } from '../all-issues.js';
import { FactValue } from '../value/fact-value.js';
import { planWords } from '../words.js';

const COLORS = { error: 'red', warning: 'yellow', info: 'gray' } as const;

/** What a person should look at, each with its place. */
export function IssuesTab({ record }: { readonly record: PlanRecord }) {
  const say = useSay();
  const { language } = useLanguage();
  const issues = useMemo(() => allIssues(record), [record]);
  if (issues.length === 0) return <EmptyState title={say(planWords.noIssues)} />;
  return (
    <Stack gap="xs">
      {issues.map(({ issue, spans }, index) => (
        <Group key={index} wrap="nowrap" align="flex-start" gap="xs">
          <Badge color={COLORS[issue.severity]} miw={80}>
            {say(severityWords[issue.severity])}
          </Badge>
          <FactValue path={`issues.${index}`} fact={{ raw: '', confidence: 1, spans }}>
            {describeIssue(issue, language)}
          </FactValue>
        </Group>
      ))}
    </Stack>
  );
}
