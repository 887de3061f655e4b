import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { EngineStatus } from '../../../src/queue/engine-status.js';
import type { ApiKey, NewApiKey } from '../../../src/store/accounts/api-keys.js';
import type { NamedDeed } from '../../../src/questions/list-named-deeds.js';
import type { User } from '../../../src/store/accounts/users.js';
import { request, type Query } from './client.js';
import { pages } from './pages.js';
import type { Role } from './session.js';

export type { ApiKey, NamedDeed, EngineStatus, User };

const DEEDS = 100;
const WATCH_MS = 5000;

/** Looked at again while it is on the screen. */
export function useStatus() {
  return useQuery({
    queryKey: ['status'],
    queryFn: ({ signal }) => request<EngineStatus>('/status', { signal }),
    refetchInterval: WATCH_MS,
  });
}

export function useUsers() {
  return useQuery({ queryKey: ['users'], queryFn: async ({ signal }) => (await request<{ items: User[] }>('/users', { signal })).items });
}

export interface UserForm {
  name: string;
  password: string;
  role: Role;
  /** null: every unit's plans. */
  unit: string | null;
}

export function useAddUser() {
  return useChange('users', (user: UserForm) => request('/users', { method: 'POST', body: user }));
}

export type UserChange = Partial<Omit<UserForm, 'name'>> & { isDisabled?: boolean };

export function useChangeUser(name: string) {
  return useChange('users', (change: UserChange) => request(`/users/${encodeURIComponent(name)}`, { method: 'PATCH', body: change }));
}

export function useRemoveUser(name: string) {
  return useChange('users', () => request(`/users/${encodeURIComponent(name)}`, { method: 'DELETE' }));
}

export function useKeys() {
  return useQuery({ queryKey: ['keys'], queryFn: async ({ signal }) => (await request<{ items: ApiKey[] }>('/keys', { signal })).items });
}

/** The key itself is told this once. */
export function useAddKey() {
  return useChange('keys', (key: NewApiKey) => request<{ id: number; key: string }>('/keys', { method: 'POST', body: key }));
}

export function useRemoveKey(id: number) {
  return useChange('keys', () => request(`/keys/${id}`, { method: 'DELETE' }));
}

export function useAudit(filter: Query) {
  return useInfiniteQuery(pages<NamedDeed>(['audit', filter], '/audit', filter, DEEDS));
}

/** After a change the list is asked for again, and the trail that tells of it. */
function useChange<Change, Answer>(list: string, change: (change: Change) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => Promise.all([client.invalidateQueries({ queryKey: [list] }), client.invalidateQueries({ queryKey: ['audit'] })]),
  });
}
