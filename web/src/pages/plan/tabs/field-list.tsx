import { Table } from '@mantine/core';
import type { ReactNode } from 'react';

/** Names and what stands for them; what has nothing is left out. */
export function FieldList({ label, fields }: { readonly label: string; readonly fields: readonly (readonly [string, ReactNode])[] }) {
  const shown = fields.filter(([, value]) =>
    Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null && value !== false,
  );
  return (
    <Table aria-label={label} variant="vertical" layout="fixed" withRowBorders={false} verticalSpacing={3}>
      <Table.Tbody>
        {shown.map(([name, value]) => (
          <Table.Tr key={name}>
            <Table.Th w={120} scope="row" className="plan-field-name">
              {name}
            </Table.Th>
            <Table.Td>{value}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
