import { SimpleGrid } from '@mantine/core';
import { confidenceWords, stateWords } from '../../../../../src/messages/instruments.js';
import type { OwnRow, RegisteredInstrument } from '../../../api/register.js';
import { useLanguage } from '../../../words/language-provider.js';
import { ChoiceField, TextField } from './fields.js';
import { knownCell } from './known-cell.js';
import { columnWords } from './words.js';

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

interface Props {
  readonly known: RegisteredInstrument | undefined;
  readonly row: OwnRow;
  readonly onChange: (column: Column, value: string) => void;
}

/** Every cell but the id; what is known without it stands in grey. */
export function RowFields({ known, row, onChange }: Props) {
  const { language } = useLanguage();
  return (
    <SimpleGrid cols={2} spacing="sm" verticalSpacing="xs">
      {TEXT_COLUMNS.map((column) => (
        <TextField
          key={column}
          column={column}
          row={row}
          placeholder={known ? knownCell(known, column, language) : ''}
          onChange={onChange}
        />
      ))}
      <ChoiceField label={columnWords.state} value={row.state} choices={stateWords} onChange={(value) => onChange('state', value)} />
      <ChoiceField
        label={columnWords.confidence}
        value={row.confidence}
        choices={confidenceWords}
        onChange={(value) => onChange('confidence', value)}
      />
    </SimpleGrid>
  );
}
