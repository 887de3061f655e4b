import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { Problem } from './problem.js';

const MOST_TRIES = 5;
const FRESH_MS = 10_000;

/** Answers are kept for a moment; an outage is tried again, anything else is said at once. A session that ended shows the door. */
export const queryClient: QueryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: FRESH_MS,
      networkMode: 'always',
      retry: (tries, error) => error instanceof Problem && error.isOutage && tries < MOST_TRIES,
    },
    mutations: { networkMode: 'always' },
  },
  queryCache: new QueryCache({ onError: noticeEnd }),
  mutationCache: new MutationCache({ onError: noticeEnd }),
});

function noticeEnd(error: Error): void {
  if (error instanceof Problem && error.status === 401) void queryClient.invalidateQueries({ queryKey: ['session'] });
}
