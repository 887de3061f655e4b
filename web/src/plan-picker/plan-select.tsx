import { Select } from '@mantine/core';
import { useSay } from '../words/use-say.js';
import { keepAll, usePlanOptions } from './plan-options.js';
import { pickerWords } from './words.js';

interface Props {
  readonly label: string;
  readonly value: string | undefined;
  /** "" for none. */
  readonly onChange: (id: string) => void;
}

/** One plan, found by words of its title, number or issuer. */
export function PlanSelect({ label, value, onChange }: Props) {
  const say = useSay();
  const { options, words, setWords } = usePlanOptions(value === undefined ? [] : [value]);
  return (
    <Select
      label={label}
      placeholder={say(pickerWords.find)}
      data={options}
      filter={keepAll}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': say(pickerWords.clear) }}
      searchValue={words}
      onSearchChange={setWords}
      nothingFoundMessage={say(pickerWords.none)}
      value={value ?? null}
      onChange={(id) => onChange(id ?? '')}
    />
  );
}
