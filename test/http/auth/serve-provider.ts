import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

export interface ServedProvider {
  issuer: string;
  close(): Promise<void>;
}

export const CLIENT = { oidcClientId: 'kehoach', oidcClientSecret: 'secret-of-kehoach' };

/** A provider of OpenID Connect that lets everybody in under any name; `people` says what it knows of them. */
export async function serveProvider(redirectUri: string, people: Readonly<Record<string, object>>): Promise<ServedProvider> {
  const server = createServer((request, response) => provider.callback()(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // Of a TCP server it is no path.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const { port } = server.address() as AddressInfo;
  const issuer = `http://127.0.0.1:${port}`;
  const provider = new Provider(issuer, {
    clients: [{ client_id: CLIENT.oidcClientId, client_secret: CLIENT.oidcClientSecret, redirect_uris: [redirectUri] }],
    claims: { openid: ['sub'], profile: ['preferred_username', 'groups', 'unit'] },
    findAccount: (_context: unknown, id: string) => ({ accountId: id, claims: () => ({ sub: id, preferred_username: id, ...people[id] }) }),
    cookies: { keys: ['test'] },
    pkce: { required: () => true },
  });
  return {
    issuer,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Fills in its forms as a person would; the address to which it sends the browser back. */
export async function passProvider(start: string, login: string, redirectUri: string): Promise<string> {
  const jar = new Map<string, string>();
  let [address, form]: [string, URLSearchParams | undefined] = [start, undefined];
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (address.startsWith(redirectUri)) return address;
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response: Response = await fetch(address, {
      redirect: 'manual',
      headers: { cookie },
      ...(form && { method: 'POST', body: form }),
    });
    for (const set of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (set.split(';')[0] ?? '').split('=');
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
    const page = await response.text();
    const prompt = /name="prompt" value="(\w+)"/u.exec(page)?.[1];
    form = prompt === undefined ? undefined : new URLSearchParams({ prompt, login, password: 'x' });
    const next = response.headers.get('location') ?? /action="([^"]+)"/u.exec(page)?.[1];
    if (next === undefined) throw new Error(`${response.status} ${page}`);
    address = new URL(next, address).href;
  }
  throw new Error('the provider goes round in circles');
}

const MOST_STEPS = 12;
