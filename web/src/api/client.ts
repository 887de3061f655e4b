import { acceptHeaders, API, takeAsked } from './asked-ahead.js';
import { connection } from './connection.js';
import { isOutage, Problem, problemOf } from './problem.js';

export { API };

export type Query = Readonly<Record<string, string | number | boolean | undefined>>;

export interface RequestOptions {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  query?: Query | URLSearchParams;
  /** Sent as JSON, or as it is where it is a form. */
  body?: unknown;
  signal?: AbortSignal | undefined;
}

/** Of the session, for whatever changes something. */
let csrf = '';

export function setCsrf(token: string): void {
  csrf = token;
}

export function csrfHeader(): Record<string, string> {
  return { 'x-csrf-token': csrf };
}

/**
 * Asks the server. `Answer` is the type of what the route gives, taken from the server's own code.
 *
 * @throws Problem
 */
export async function request<Answer>(path: string, options: RequestOptions = {}): Promise<Answer> {
  const response = await send(path, options);
  const answer: Answer = response.status === 204 ? undefined : await response.json();
  return answer;
}

/** A file that the server makes. @throws Problem */
export async function requestFile(path: string, options: RequestOptions = {}): Promise<Blob> {
  return (await send(path, options)).blob();
}

async function send(path: string, { method = 'GET', query, body, signal }: RequestOptions): Promise<Response> {
  const isForm = body instanceof FormData;
  const init: RequestInit = {
    method,
    headers: {
      ...acceptHeaders(),
      ...(method === 'GET' ? {} : csrfHeader()),
      ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    ...(signal ? { signal } : {}),
  };
  const response = await reach(apiUrl(path, query), init);
  if (!response.ok) throw await problemOf(response);
  return response;
}

/** "/api/v1/plans?year=2020": what is undefined or "" is left out. */
export function apiUrl(path: string, query: Query | URLSearchParams = {}): string {
  const entries: [string, Query[string]][] = query instanceof URLSearchParams ? [...query] : Object.entries(query);
  const given = entries.filter(([, value]) => value !== undefined && value !== '');
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return `${API}${path}${search && `?${search}`}`;
}

async function reach(url: string, init: RequestInit): Promise<Response> {
  try {
    const ahead = init.method === 'GET' ? takeAsked(url) : undefined;
    const response = await (ahead ?? fetch(url, init));
    connection.report(!isOutage(response.status));
    return response;
  } catch (error) {
    if (init.signal?.aborted) throw error;
    connection.report(false);
    throw new Problem(0);
  }
}
