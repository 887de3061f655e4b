import { Group, Table, Text, UnstyledButton } from '@mantine/core';
import {
  flexRender,
  getCoreRowModel,
  getPaginationRowModel,
  getSortedRowModel,
  useReactTable,
  type ColumnDef,
  type Header,
  type Row,
} from '@tanstack/react-table';
import { Suspense, useState } from 'react';
import { lazyPart } from '../states/lazy-part.js';
import { commonWords } from '../words/common.js';
import { useSay } from '../words/use-say.js';
import './data-table.css';
import { leastWidth } from './least-width.js';
import { usePrinting } from './use-printing.js';

const PageButtons = lazyPart(() => import('./page-buttons.js'));

interface Props<Item> {
  readonly items: Item[];
  /** `meta: { align: 'right' }` for numbers, `meta: { width: 120 }` in pixels. */
  readonly columns: ColumnDef<Item, never>[];
  /** For those who cannot see it. */
  readonly label: string;
  /** Rows on a page; all of them unless said. */
  readonly pageSize?: number;
  readonly isHighlighted?: (item: Item) => boolean;
  /** false: more are to come, and sorting these says nothing about them. */
  readonly isWhole?: boolean;
}

declare module '@tanstack/react-table' {
  // oxlint-disable-next-line no-unused-vars -- the names are the library's
  interface ColumnMeta<TData, TValue> {
    align?: 'right';
    width?: number | string;
  }
}

/** A table that is sorted by its heads and leafed through where it is long; on paper it is whole. */
export function DataTable<Item>({ items, columns, label, pageSize = Infinity, isHighlighted = () => false, isWhole = true }: Props<Item>) {
  const say = useSay();
  const isPrinting = usePrinting();
  const isLong = items.length > pageSize && !isPrinting;
  const [page, setPage] = useState(0);
  // Where a filter left fewer pages than there were, the last of them.
  const pageIndex = Math.min(page, Math.max(0, Math.ceil(items.length / pageSize) - 1));
  const table = useReactTable({
    data: items,
    columns,
    getCoreRowModel: getCoreRowModel(),
    getSortedRowModel: getSortedRowModel(),
    ...(isLong ? { getPaginationRowModel: getPaginationRowModel() } : {}),
    state: { pagination: { pageIndex, pageSize } },
    autoResetPageIndex: false,
  });
  return (
    <>
      {!isWhole && table.getState().sorting.length > 0 && (
        <Text size="sm" role="status">
          {say(commonWords.sortedPart, { count: items.length })}
        </Text>
      )}
      <Table.ScrollContainer minWidth={leastWidth(columns)} type="native" className="data-table-scroll">
        <Table aria-label={label} striped highlightOnHover verticalSpacing={6} stickyHeader>
          <Table.Thead>
            <Table.Tr>
              {table
                .getHeaderGroups()
                .flatMap(({ headers }) => headers.map((header) => <HeadCell key={header.id} header={header} isPlain={isPrinting} />))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {table.getRowModel().rows.map((row) => (
              <BodyRow key={row.id} row={row} isHighlighted={isHighlighted(row.original)} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {isLong && (
        <Group justify="center" mt="sm" data-no-print>
          <Suspense>
            <PageButtons count={table.getPageCount()} page={pageIndex + 1} onPage={(number) => setPage(number - 1)} />
          </Suspense>
        </Group>
      )}
    </>
  );
}

const ARROWS = { asc: ' ↑', desc: ' ↓' } as const;
const SORTED = { asc: 'ascending', desc: 'descending' } as const;

/** Browsers do not repeat buttons at the top of each sheet of paper. */
function HeadCell<Item>({
  header: { column, getContext },
  isPlain,
}: {
  readonly header: Header<Item, unknown>;
  readonly isPlain: boolean;
}) {
  const sorted = column.getIsSorted();
  const words = flexRender(column.columnDef.header, getContext());
  const { align, width } = column.columnDef.meta ?? {};
  return (
    <Table.Th w={width} ta={align} aria-sort={sorted === false ? undefined : SORTED[sorted]}>
      {column.getCanSort() && !isPlain ? (
        <UnstyledButton className="data-table-head" onClick={column.getToggleSortingHandler()}>
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

function BodyRow<Item>({ row, isHighlighted }: { readonly row: Row<Item>; readonly isHighlighted: boolean }) {
  return (
    <Table.Tr data-highlighted={isHighlighted || undefined}>
      {row.getVisibleCells().map(({ id, column, getContext }) => (
        <Table.Td key={id} ta={column.columnDef.meta?.align} className="data-table-cell">
          {flexRender(column.columnDef.cell, getContext())}
        </Table.Td>
      ))}
    </Table.Tr>
  );
}
