import { Group, type TextInputProps } from '@mantine/core';
import type { Words } from '../../../../src/messages/language.js';
import { FilterText } from '../../lists/filter-text.js';
import { useSay } from '../../words/use-say.js';
import { IssueSelect } from './issue-select.js';
import { asksForPassages, type FilterName, type ListFilter } from './list-filter.js';
import { StatusSelect } from './status-select.js';
import { TypeSelect } from './type-select.js';
import { listWords } from './words.js';

export interface ConditionProps {
  readonly filter: ListFilter;
  readonly onChange: (part: ListFilter) => void;
}

/** Each as wide as its label and what it holds; with eight gaps one row on a screen of 1366 pixels, beside the scrollbar. */
const WIDTHS = { body: 140, province: 120, period: 166, year: 108, type: 118, unit: 150, due: 178, status: 100, issue: 136 } as const;

function look(name: keyof typeof WIDTHS) {
  return { flex: `1 1 ${WIDTHS[name]}px`, miw: 0 };
}

/** Every condition but the words that are searched for. */
export function Conditions({ filter, onChange }: ConditionProps) {
  const shared = { filter, onChange };
  return (
    <Group gap="xs" align="flex-end">
      <TypedCondition {...shared} {...look('body')} name="body" words={listWords.body} />
      <TypedCondition {...shared} {...look('province')} name="province" words={listWords.province} />
      <TypedCondition {...shared} {...look('period')} name="period" words={listWords.period} hint={listWords.periodHint} />
      <TypedCondition {...shared} {...look('year')} name="year" words={listWords.year} inputMode="numeric" />
      <TypeSelect {...look('type')} type={filter.type} isPlansOnly={asksForPassages(filter)} onChange={(type) => onChange({ type })} />
      <TypedCondition {...shared} {...look('unit')} name="unit" words={listWords.unit} />
      <TypedCondition {...shared} {...look('due')} name="due" words={listWords.due} hint={listWords.dueHint} />
      <StatusSelect {...look('status')} status={filter.status} onChange={(status) => onChange({ status })} />
      <IssueSelect {...look('issue')} issue={filter.issue} onChange={(issue) => onChange({ issue })} />
    </Group>
  );
}

interface TypedProps extends ConditionProps, Pick<TextInputProps, 'flex' | 'miw' | 'inputMode'> {
  readonly name: FilterName;
  readonly words: Words;
  readonly hint?: Words;
}

function TypedCondition({ filter, onChange, name, words, hint, ...size }: TypedProps) {
  const say = useSay();
  return (
    <FilterText
      {...size}
      label={say(words)}
      placeholder={hint && say(hint)}
      value={filter[name]}
      onChange={(value) => onChange({ [name]: value })}
    />
  );
}
