import { request as httpRequest } from 'node:http';
import { z } from 'zod';

/** As much of a browser as signing in needs: it keeps a cookie and sends the token of the page. */
export interface Browser {
  /** Name and value, as sent. */
  cookie: string | undefined;
  csrf: string;
  call(method: string, path: string, options?: CallOptions): Promise<Answer>;
  /** Answers the status of the sign-in. */
  signIn(name: string, password: string): Promise<Answer>;
}

export interface CallOptions {
  body?: unknown;
  headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  status: number;
  /** JSON where it is some, else text. */
  body: unknown;
  headers: Headers;
}

const session = z.looseObject({ csrf: z.string() });

export function openBrowser(address: string): Browser {
  const browser: Browser = {
    cookie: undefined,
    csrf: '',
    async call(method, path, { body, headers } = {}) {
      const response = await fetch(`${address}${path}`, {
        method,
        redirect: 'manual',
        ...(body !== undefined && { body: JSON.stringify(body) }),
        headers: {
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...(browser.cookie !== undefined && { cookie: browser.cookie }),
          ...(method !== 'GET' && browser.csrf !== '' && { 'x-csrf-token': browser.csrf }),
          ...headers,
        },
      });
      const [set] = response.headers.getSetCookie();
      if (set !== undefined) browser.cookie = set.split(';')[0];
      return { status: response.status, body: asJson(await response.text()), headers: response.headers };
    },
    async signIn(name, password) {
      const answer = await browser.call('POST', '/api/v1/session', { body: { name, password } });
      if (answer.status === 200) browser.csrf = session.parse(answer.body).csrf;
      return answer;
    },
  };
  return browser;
}

/** With headers that `fetch` sets itself. */
export async function statusWith(address: string, path: string, headers: Readonly<Record<string, string>>): Promise<number> {
  return new Promise((resolve, reject) => {
    httpRequest(`${address}${path}`, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
