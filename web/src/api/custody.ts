import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Reprocessed } from '../../../pipelines/reprocess.js';
import { request } from './client.js';

export type { Reprocessed };

/** Its original is read once more, by today's program. */
export function useReprocess(planId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => request<Reprocessed>(`/plans/${planId}/reprocess`, { method: 'POST' }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['plan', planId] }),
  });
}

/** Whatever was known of it is asked for anew: lists, counts, deadlines. */
export function useRemovePlan(planId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => request(`/plans/${planId}`, { method: 'DELETE' }),
    onSuccess: async () => {
      client.removeQueries({ queryKey: ['plan', planId] });
      await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session', refetchType: 'none' });
    },
  });
}
