import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { useRegister, type RegisteredInstrument } from '../../../api/register.js';
import { Dialog } from '../../../dialogs/dialog.js';
import { FilterForm, type FilterField } from '../../../lists/filter-form.js';
import { useFilter } from '../../../lists/use-filter.js';
import { EmptyState } from '../../../states/empty-state.js';
import { MorePages } from '../../../tables/more-pages.js';
import { useSay } from '../../../words/use-say.js';
import { EditInstrument } from './edit-instrument.js';
import { RegisterTable } from './register-table.js';
import { originWords, registerWords as words } from './words.js';

const NAMES = ['text', 'origin'] as const;
const FIELDS: readonly FilterField<'text'>[] = [{ name: 'text', label: words.text, width: 300 }];
const ORIGINS = ['built-in', 'corrected', 'own'] as const satisfies readonly RegisteredInstrument['origin'][];

/** What is known of instruments, and one's own entries; "?add=ID" begins with a new one. */
export function RegisterSection() {
  const say = useSay();
  const [params, setParams] = useSearchParams();
  const [filter, setFilter] = useFilter(NAMES);
  const [chosen, choose] = useState<RegisteredInstrument>();
  const register = useRegister(filter);
  const adding = params.get('add');
  const isOpen = chosen !== undefined || adding !== null;
  const add = (id: string): void => setParams((before) => new URLSearchParams([...before, ['add', id]]));
  const close = (): void => {
    choose(undefined);
    setParams((before) => new URLSearchParams([...before].filter(([name]) => name !== 'add')));
  };
  return (
    <Stack gap="sm">
      <Text size="sm">{say(words.intro)}</Text>
      <Group align="flex-end" justify="space-between" data-no-print>
        <Group align="flex-end" gap="xs">
          <FilterForm
            key={filter.text}
            label={say(words.filters)}
            fields={FIELDS}
            filter={filter.text === undefined ? {} : { text: filter.text }}
            onFilter={setFilter}
          />
          <OriginSelect origin={filter.origin ?? ''} onChange={(origin) => setFilter({ origin })} />
        </Group>
        <Button onClick={() => add('')}>{say(words.add)}</Button>
      </Group>
      <MorePages query={register} nothing={<EmptyState title={say(words.none)}>{say(words.noneHint)}</EmptyState>}>
        {(items, isWhole) => <RegisterTable items={items} isWhole={isWhole} onChoose={choose} />}
      </MorePages>
      <Dialog isOpen={isOpen} onClose={close} size="lg" title={say(chosen ? words.changeOf : words.add, { name: chosen?.citation ?? '' })}>
        {isOpen && <EditInstrument known={chosen} id={chosen?.id ?? adding ?? ''} onDone={close} />}
      </Dialog>
    </Stack>
  );
}

function OriginSelect({ origin, onChange }: { readonly origin: string; readonly onChange: (origin: string) => void }) {
  const say = useSay();
  return (
    <NativeSelect
      label={say(words.origin)}
      value={origin}
      data={[{ value: '', label: say(words.all) }, ...ORIGINS.map((value) => ({ value, label: say(originWords[value]) }))]}
      onChange={({ currentTarget: { value } }) => onChange(value)}
    />
  );
}
