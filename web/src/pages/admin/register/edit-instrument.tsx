import { Button, Group, Modal, SimpleGrid, Stack, Text } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { confidenceWords, stateWords } from '../../../../../src/messages/instruments.js';
import { useDropInstrument, useKeepInstrument, type OwnRow, type RegisteredInstrument } from '../../../api/register.js';
import { ConfirmButton } from '../../../confirm/confirm-button.js';
import { ErrorState } from '../../../states/error-state.js';
import { commonWords } from '../../../words/common.js';
import { useLanguage } from '../../../words/language-provider.js';
import { useSay } from '../../../words/use-say.js';
import { ChoiceField, TextField } from './fields.js';
import { knownCell } from './known-cell.js';
import { columnWords, registerWords as words } from './words.js';

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
              <ConfirmButton
                color="red"
                variant="outline"
                label={say(words.drop)}
                question={say(words.dropQuestion)}
                loading={drop.isPending}
                onConfirm={() => drop.mutate(known.id, { onSuccess: onClose })}
              />
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
