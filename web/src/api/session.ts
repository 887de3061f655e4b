import { queryOptions, useQuery } from '@tanstack/react-query';
import { request, setCsrf } from './client.js';

export type Role = 'viewer' | 'importer' | 'editor' | 'administrator';

export interface Session {
  user: { name: string; role: Role; unit: string | null } | null;
  csrf: string;
  /** "local": one person on one computer, without accounts. */
  mode: 'local' | 'accounts';
  /** Whether a province's single sign-on is configured. */
  oidc: boolean;
  version: string;
}

const ROLES: readonly Role[] = ['viewer', 'importer', 'editor', 'administrator'];

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => loadSession(signal),
  staleTime: Infinity,
});

export function useSession() {
  return useQuery(sessionQuery);
}

/** Whether the person may do what this role may do. */
export function useMay(role: Role): boolean {
  const { data } = useSession();
  return data?.user ? ROLES.indexOf(data.user.role) >= ROLES.indexOf(role) : false;
}

async function loadSession(signal: AbortSignal): Promise<Session> {
  const session = await request<Session>('/session', { signal });
  setCsrf(session.csrf);
  return session;
}

export async function signIn(name: string, password: string): Promise<void> {
  await request('/session', { method: 'POST', body: { name, password } });
}

export async function signOut(): Promise<void> {
  await request('/session', { method: 'DELETE' });
}
