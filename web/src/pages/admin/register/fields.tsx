import { NativeSelect, TextInput } from '@mantine/core';
import type { Words } from '../../../../../src/messages/language.js';
import type { OwnRow } from '../../../api/register.js';
import { useSay } from '../../../words/use-say.js';
import { columnHints, columnWords, registerWords as words } from './words.js';

interface FieldProps {
  readonly column: keyof OwnRow;
  readonly row: OwnRow;
  /** What is known without it. */
  readonly placeholder: string;
  readonly isRequired?: boolean;
  readonly onChange: (column: keyof OwnRow, value: string) => void;
}

export function TextField({ column, row, placeholder, isRequired = false, onChange }: FieldProps) {
  const say = useSay();
  const hint = columnHints[column];
  return (
    <TextInput
      size="xs"
      label={say(columnWords[column])}
      description={hint && say(hint)}
      placeholder={placeholder}
      required={isRequired}
      value={row[column]}
      onChange={({ currentTarget: { value } }) => onChange(column, value)}
    />
  );
}

interface ChoiceProps {
  readonly label: Words;
  readonly value: string;
  readonly choices: Readonly<Record<string, Words>>;
  readonly onChange: (value: string) => void;
}

export function ChoiceField({ label, value, choices, onChange }: ChoiceProps) {
  const say = useSay();
  return (
    <NativeSelect
      size="xs"
      label={say(label)}
      value={value}
      data={[
        { value: '', label: say(words.keep) },
        ...Object.entries(choices).map(([choice, name]) => ({ value: choice, label: say(name) })),
      ]}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
