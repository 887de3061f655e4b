import { Button, Group, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { Words } from '../../../src/messages/language.js';
import { listWords } from '../words/lists.js';
import { useSay } from '../words/use-say.js';
import type { Filter } from './use-filter.js';

export interface FilterField<Name extends string> {
  name: Name;
  label: Words;
  hint?: Words;
  width: number;
}

interface Props<Name extends string> {
  readonly label: string;
  readonly fields: readonly FilterField<Name>[];
  readonly filter: Filter<Name>;
  readonly onFilter: (filter: Filter<Name>) => void;
}

/** Conditions in words, taken together when they are sent. Another filter from outside is shown anew: give it as `key`. */
export function FilterForm<Name extends string>({ label, fields, filter, onFilter }: Props<Name>) {
  const say = useSay();
  const [typed, setTyped] = useState(filter);
  const all = (valueOf: (name: Name) => string): Filter<Name> => {
    const values: Partial<Record<Name, string>> = {};
    for (const { name } of fields) values[name] = valueOf(name);
    return values;
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onFilter(all((name) => typed[name]?.trim() ?? ''));
  };
  return (
    <Group component="form" role="search" aria-label={label} gap="xs" align="flex-end" onSubmit={submit} data-no-print>
      {fields.map(({ name, label: words, hint, width }) => (
        <TextInput
          key={name}
          label={say(words)}
          placeholder={hint && say(hint)}
          w={width}
          value={typed[name] ?? ''}
          onChange={({ currentTarget: { value } }) => setTyped((before) => ({ ...before, [name]: value }))}
        />
      ))}
      <Button type="submit">{say(listWords.apply)}</Button>
      {Object.keys(filter).length > 0 && (
        <Button variant="default" onClick={() => onFilter(all(() => ''))}>
          {say(listWords.clear)}
        </Button>
      )}
    </Group>
  );
}
