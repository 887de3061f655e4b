import {
  getCoreRowModel,
  getPaginationRowModel,
  getSortedRowModel,
  useReactTable,
  type ColumnDef,
  type Table,
} from '@tanstack/react-table';
import { useState } from 'react';

export interface PagedTable<Item> {
  readonly table: Table<Item>;
  /** There are more rows than a page holds. */
  readonly isLong: boolean;
  /** From 0. */
  readonly page: number;
  readonly goTo: (page: number) => void;
}

/** Rows sorted by their heads, in pages where there are more than `pageSize`. */
export function usePagedTable<Item>(items: Item[], columns: ColumnDef<Item, never>[], pageSize: number): PagedTable<Item> {
  const isLong = items.length > pageSize;
  const [asked, goTo] = useState(0);
  // Where a filter left fewer pages than there were, the last of them.
  const page = Math.min(asked, Math.max(0, Math.ceil(items.length / pageSize) - 1));
  const table = useReactTable({
    data: items,
    columns,
    getCoreRowModel: getCoreRowModel(),
    getSortedRowModel: getSortedRowModel(),
    ...(isLong ? { getPaginationRowModel: getPaginationRowModel() } : {}),
    state: { pagination: { pageIndex: page, pageSize } },
    autoResetPageIndex: false,
  });
  return { table, isLong, page, goTo };
}
