import { Group, Table, Text } from '@mantine/core';
import { flexRender, type ColumnDef, type Row } from '@tanstack/react-table';
import { Suspense } from 'react';
import { lazyPart } from '../states/lazy-part.js';
import { commonWords } from '../words/common.js';
import { useSay } from '../words/use-say.js';
import './data-table.css';
import { HeadCell } from './head-cell.js';
import { leastWidth } from './least-width.js';
import { usePagedTable } from './use-paged-table.js';
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
  const isPrinting = usePrinting();
  const { table, isLong, page, goTo } = usePagedTable(items, columns, isPrinting ? Infinity : pageSize);
  const heads = table.getHeaderGroups().flatMap(({ headers }) => headers);
  return (
    <>
      {!isWhole && table.getState().sorting.length > 0 && <OnlyPartSorted count={items.length} />}
      <Table.ScrollContainer minWidth={leastWidth(columns)} type="native" className="data-table-scroll">
        <Table aria-label={label} striped highlightOnHover verticalSpacing={6} stickyHeader>
          <Table.Thead>
            <Table.Tr>
              {heads.map((header) => (
                <HeadCell key={header.id} header={header} isPlain={isPrinting} />
              ))}
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
            <PageButtons count={table.getPageCount()} page={page + 1} onPage={(number) => goTo(number - 1)} />
          </Suspense>
        </Group>
      )}
    </>
  );
}

function OnlyPartSorted({ count }: { readonly count: number }) {
  const say = useSay();
  return (
    <Text size="sm" role="status">
      {say(commonWords.sortedPart, { count })}
    </Text>
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
