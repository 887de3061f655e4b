import { Select, type SelectProps } from '@mantine/core';
import { findOptions } from '../../lists/find-options.js';
import { useSay } from '../../words/use-say.js';
import { useTypeChoices } from '../../words/use-type-choices.js';
import { listWords } from './words.js';

interface Props extends Pick<SelectProps, 'flex' | 'miw'> {
  readonly type: string | undefined;
  /** No other documents are looked through. */
  readonly isPlansOnly: boolean;
  readonly onChange: (type: string) => void;
}

/** A type of document by its name; one that an address says otherwise ("NĐ") is shown as it is. */
export function TypeSelect({ type, isPlansOnly, onChange, ...size }: Props) {
  const say = useSay();
  const choices = useTypeChoices();
  const isUnknown = type !== undefined && choices.every(({ value }) => value !== type);
  return (
    <Select
      {...size}
      size="sm"
      comboboxProps={{ width: 220, position: 'bottom-start' }}
      label={say(listWords.type)}
      data={isUnknown ? [{ value: type, label: type }, ...choices] : [...choices]}
      value={isPlansOnly ? null : (type ?? null)}
      placeholder={say(listWords.plansOnly)}
      disabled={isPlansOnly}
      onChange={(chosen) => onChange(chosen ?? '')}
      filter={findOptions}
      searchable
      clearable
    />
  );
}
