import { MultiSelect } from '@mantine/core';
import { useSay } from '../words/use-say.js';
import { keepAll, usePlanOptions } from './plan-options.js';
import { pickerWords } from './words.js';

interface Props {
  readonly label: string;
  readonly description: string;
  readonly value: readonly string[];
  readonly onChange: (ids: string[]) => void;
}

/** Several plans. */
export function PlanMultiSelect({ label, description, value, onChange }: Props) {
  const say = useSay();
  const { options, words, setWords } = usePlanOptions(value);
  return (
    <MultiSelect
      label={label}
      description={description}
      placeholder={value.length === 0 ? say(pickerWords.find) : ''}
      data={options}
      filter={keepAll}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': say(pickerWords.clear) }}
      searchValue={words}
      onSearchChange={setWords}
      nothingFoundMessage={say(pickerWords.none)}
      value={[...value]}
      onChange={onChange}
    />
  );
}
