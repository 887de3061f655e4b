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

/** One row on a screen of 1366 pixels: five wide and four narrow fields, and eight gaps. */
const WIDE = { flex: '1 1 162px', miw: 0 } as const;
const NARROW = { flex: '1 1 108px', miw: 0 } as const;

/** Every condition but the words that are searched for. */
export function Conditions({ filter, onChange }: ConditionProps) {
  const shared = { filter, onChange };
  return (
    <Group gap="xs" align="flex-end">
      <TypedCondition {...shared} {...WIDE} name="body" words={listWords.body} />
      <TypedCondition {...shared} {...NARROW} name="province" words={listWords.province} />
      <TypedCondition {...shared} {...WIDE} name="period" words={listWords.period} hint={listWords.periodHint} />
      <TypedCondition {...shared} {...NARROW} name="year" words={listWords.year} inputMode="numeric" />
      <TypeSelect {...NARROW} type={filter.type} isPlansOnly={asksForPassages(filter)} onChange={(type) => onChange({ type })} />
      <TypedCondition {...shared} {...WIDE} name="unit" words={listWords.unit} />
      <TypedCondition {...shared} {...WIDE} name="due" words={listWords.due} hint={listWords.dueHint} />
      <StatusSelect {...NARROW} status={filter.status} onChange={(status) => onChange({ status })} />
      <IssueSelect {...WIDE} issue={filter.issue} onChange={(issue) => onChange({ issue })} />
    </Group>
  );
}

interface TypedProps extends ConditionProps, Pick<TextInputProps, 'flex' | 'miw' | 'inputMode'> {
  readonly name: FilterName;
  readonly words: Words;
  readonly hint?: Words;
}

function TypedCondition({ filter, onChange, name, words, hint, ...look }: TypedProps) {
  const say = useSay();
  return (
    <FilterText
      {...look}
      label={say(words)}
      placeholder={hint && say(hint)}
      value={filter[name]}
      onChange={(value) => onChange({ [name]: value })}
    />
  );
}
