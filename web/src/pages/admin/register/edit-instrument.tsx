import { Button, Group, Modal, NativeSelect, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { confidenceWords, stateWords } from '../../../../../src/messages/instruments.js';
import type { Words } from '../../../../../src/messages/language.js';
import { useDropInstrument, useKeepInstrument, type OwnRow, type RegisteredInstrument } from '../../../api/register.js';
import { ErrorState } from '../../../states/error-state.js';
import { commonWords } from '../../../words/common.js';
import { useLanguage } from '../../../words/language-provider.js';
import { useSay } from '../../../words/use-say.js';
import { knownCell } from './known-cell.js';
import { columnHints, columnWords, registerWords as words } from './words.js';

type Column = keyof OwnRow;

const TEXT_COLUMNS: readonly Column[] = [
  'citation',
  'subject',
  'titles',
  'issuer',
  'issuedOn',
  'validFrom',
  'validTo',
  'relations',
  'source',
];
const EMPTY: OwnRow = {
  id: '',
  citation: '',
  titles: '',
  issuedOn: '',
  validFrom: '',
  validTo: '',
  issuer: '',
  subject: '',
  relations: '',
  state: '',
  confidence: '',
  source: '',
};

interface Props {
  /** undefined for an instrument that the register does not have. */
  readonly known: RegisteredInstrument | undefined;
  readonly id: string;
  readonly onClose: () => void;
}

/** What one's own file says of an instrument: put there, changed, taken away. */
export function EditInstrument({ known, id, onClose }: Props) {
  const say = useSay();
  const { language } = useLanguage();
  const [row, setRow] = useState<OwnRow>(known?.own ?? { ...EMPTY, id });
  const keep = useKeepInstrument();
  const drop = useDropInstrument();
  const set = (column: Column, value: string): void => setRow((before) => ({ ...before, [column]: value }));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    keep.mutate(row, { onSuccess: onClose });
  };
  const error = keep.error ?? drop.error;
  const title = known ? say(words.changeOf, { name: known.citation }) : say(words.add);
  return (
    <Modal opened onClose={onClose} size="lg" title={title} closeButtonProps={{ 'aria-label': say(commonWords.close) }}>
      <Stack component="form" gap="sm" onSubmit={submit}>
        <Text size="sm">{say(words.rules)}</Text>
        {!known && <TextField column="id" row={row} placeholder="" isRequired onChange={set} />}
        <SimpleGrid cols={2} spacing="sm" verticalSpacing="xs">
          {TEXT_COLUMNS.map((column) => (
            <TextField
              key={column}
              column={column}
              row={row}
              placeholder={known ? knownCell(known, column, language) : ''}
              onChange={set}
            />
          ))}
          <ChoiceField label={columnWords.state} value={row.state} choices={stateWords} onChange={(value) => set('state', value)} />
          <ChoiceField
            label={columnWords.confidence}
            value={row.confidence}
            choices={confidenceWords}
            onChange={(value) => set('confidence', value)}
          />
        </SimpleGrid>
        {error && <ErrorState error={error} />}
        <Group justify="space-between">
          <div>
            {known?.own && (
              <Button color="red" variant="outline" loading={drop.isPending} onClick={() => drop.mutate(known.id, { onSuccess: onClose })}>
                {say(words.drop)}
              </Button>
            )}
          </div>
          <Button type="submit" loading={keep.isPending}>
            {say(commonWords.save)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

interface FieldProps {
  readonly column: Column;
  readonly row: OwnRow;
  /** What is known without it. */
  readonly placeholder: string;
  readonly isRequired?: boolean;
  readonly onChange: (column: Column, value: string) => void;
}

function TextField({ column, row, placeholder, isRequired = false, onChange }: FieldProps) {
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

function ChoiceField({ label, value, choices, onChange }: ChoiceProps) {
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
