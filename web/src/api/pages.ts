import { infiniteQueryOptions } from '@tanstack/react-query';
import type { PageOf } from '../../../src/store/sql/page.js';
import { request, type Query } from './client.js';

const PAGE = 50;

/** A list that the server gives out in pages; `limit`: how much at once. */
export function pages<Item>(queryKey: readonly unknown[], path: string, filter: Query = {}, limit = PAGE) {
  return infiniteQueryOptions({
    queryKey,
    queryFn: ({ pageParam, signal }) => request<PageOf<Item>>(path, { query: { ...filter, limit, after: pageParam }, signal }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}
