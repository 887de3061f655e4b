import { Table, Text, UnstyledButton } from '@mantine/core';
import { flexRender, type Header } from '@tanstack/react-table';
import { leastWidthOf } from './least-width.js';

interface Props<Item> {
  readonly header: Header<Item, unknown>;
  /** Browsers do not repeat buttons at the top of each sheet of paper. */
  readonly isPlain: boolean;
}

const ARROWS = { asc: ' ↑', desc: ' ↓' } as const;
const SORTED = { asc: 'ascending', desc: 'descending' } as const;

/** By which rows are sorted, where its column can be. */
export function HeadCell<Item>({ header: { column, getContext }, isPlain }: Props<Item>) {
  const sorted = column.getIsSorted();
  const words = flexRender(column.columnDef.header, getContext());
  const { meta } = column.columnDef;
  const align = meta?.align;
  return (
    <Table.Th w={meta?.width} miw={leastWidthOf(meta)} ta={align} aria-sort={sorted === false ? undefined : SORTED[sorted]}>
      {column.getCanSort() && !isPlain ? (
        <UnstyledButton className="data-table-head" ta={align} onClick={column.getToggleSortingHandler()}>
          <Text span inherit fw={600} size="sm">
            {words}
            {sorted !== false && ARROWS[sorted]}
          </Text>
        </UnstyledButton>
      ) : (
        words
      )}
    </Table.Th>
  );
}
