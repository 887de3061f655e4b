import { Select, type SelectProps } from '@mantine/core';
import { useMemo } from 'react';
import { issueTable } from '../../../../src/errors/issue-table.js';
import { fill } from '../../../../src/messages/fill.js';
import { findOptions } from '../../lists/find-options.js';
import { useLanguage } from '../../words/language-provider.js';
import { useSay } from '../../words/use-say.js';
import { listWords } from './words.js';

interface Props extends Pick<SelectProps, 'flex' | 'miw'> {
  readonly issue: string | undefined;
  readonly onChange: (issue: string) => void;
}

/** An issue in its own words, with "…" for what differs from plan to plan. */
export function IssueSelect({ issue, onChange, ...size }: Props) {
  const say = useSay();
  const { language } = useLanguage();
  const choices = useMemo(
    () => Object.entries(issueTable).map(([value, { words }]) => ({ value, label: fill(words[language], {}) })),
    [language],
  );
  return (
    <Select
      {...size}
      size="sm"
      label={say(listWords.issue)}
      data={choices}
      value={issue ?? null}
      onChange={(chosen) => onChange(chosen ?? '')}
      comboboxProps={{ width: 348, position: 'bottom-end' }}
      filter={findOptions}
      searchable
      clearable
    />
  );
}
