import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { localLink } from '../../../src/http/auth/local-link.js';
import { addApiKey } from '../../../src/store/accounts/api-keys.js';
import { updateUser } from '../../../src/store/accounts/change-users.js';
import { startSession } from '../../../src/store/accounts/sessions.js';
import { addUser } from '../../../src/store/accounts/users.js';
import type { Store } from '../../../src/store/store.js';
import { serveStore, type ServedStore } from '../serve-store.js';
import { openBrowser, statusWith, type Browser } from './browser.js';

/** Ways in, and ways that must not be: a server with accounts. */
const BY = { name: 'test', from: 'test' };
const PASSWORD = 'con trâu trắng gặm cỏ';
const SESSION = '/api/v1/session';
let served: ServedStore;

beforeAll(async () => {
  served = await serveStore({}, { isOpen: false, prepare: addUsers });
});

afterAll(() => served.close());

async function addUsers(store: Store): Promise<void> {
  for (const [name, role] of [
    ['an', 'administrator'],
    ['lan', 'viewer'],
    ['hoa', 'editor'],
    ['khóa', 'viewer'],
  ] as const) {
    await addUser(store, { name, password: PASSWORD, role, unit: null }, BY);
  }
  await updateUser(store, 'khóa', { isDisabled: true }, BY);
}

async function signedIn(name: string): Promise<Browser> {
  const browser = openBrowser(served.address);
  await browser.signIn(name, PASSWORD);
  return browser;
}

describe('signing in', () => {
  test('gives a cookie that no script reads, and says who one is', async () => {
    const browser = openBrowser(served.address);
    const { status, body, headers } = await browser.signIn(' LAN ', PASSWORD.normalize('NFD'));
    expect([status, body]).toEqual([
      200,
      expect.objectContaining({ user: { name: 'lan', role: 'viewer', unit: null }, mode: 'accounts', oidc: false }),
    ]);
    expect(headers.get('set-cookie')).toMatch(/^kehoach=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/u);
    expect((await browser.call('GET', SESSION)).body).toEqual(body);
    expect((await browser.call('GET', '/api/v1/plans')).status).toBe(200);
  });

  test.each([
    ['a wrong password', 'lan', 'con trâu đen gặm cỏ'],
    ['nobody', 'không có ai', PASSWORD],
    ['one that is shut out', 'khóa', PASSWORD],
    ['SQL', "lan' or '1'='1", "' or '1'='1"],
  ])('fails alike for %s', async (_what, name, password) => {
    const { status, body, headers } = await openBrowser(served.address).signIn(name, password);
    expect([status, body]).toEqual([401, expect.objectContaining({ code: 'sign-in-wrong' })]);
    expect(headers.get('set-cookie')).toBeNull();
  });

  test('needs words, not objects, and little of them', async () => {
    for (const body of [
      {},
      { name: 'lan' },
      { name: { $ne: '' }, password: { $ne: '' } },
      { name: 'lan', password: 'x'.repeat(100_000) },
    ]) {
      expect((await openBrowser(served.address).call('POST', SESSION, { body })).status).toBe(400);
    }
  });

  test('is over with signing out, the cookie too', async () => {
    const browser = await signedIn('lan');
    const cookie = browser.cookie;
    expect((await browser.call('DELETE', SESSION)).status).toBe(204);
    expect(browser.cookie).toBe('kehoach=');
    browser.cookie = cookie;
    expect((await browser.call('GET', '/api/v1/plans')).status).toBe(401);
    expect((await browser.call('GET', SESSION)).body).toMatchObject({ user: null, csrf: '' });
  });

  test('makes a new session: one that was planted is worth nothing', async () => {
    const victim = openBrowser(served.address);
    victim.cookie = `kehoach=${'A'.repeat(43)}`;
    await victim.signIn('lan', PASSWORD);
    expect(victim.cookie).not.toContain('AAAA');
    const attacker = await signedIn('hoa');
    const planted = attacker.cookie;
    victim.cookie = planted;
    await victim.signIn('lan', PASSWORD);
    expect(victim.cookie).not.toBe(planted);
    expect((await attacker.call('GET', '/api/v1/plans')).status).toBe(401);
  });

  test('is blocked after five wrong passwords, for the right one too, and for names that nobody has', async () => {
    await addUser(served.store, { name: 'quên', password: PASSWORD, role: 'viewer', unit: null }, BY);
    for (const name of ['quên', 'ma']) {
      const tries = await Promise.all(Array.from({ length: 8 }, () => openBrowser(served.address).signIn(name, 'không phải đâu nhé')));
      expect(tries.map(({ status }) => String(status)).toSorted()).toEqual(['401', '401', '401', '401', '401', '429', '429', '429']);
      expect((await openBrowser(served.address).signIn(name, PASSWORD)).body).toMatchObject({ code: 'sign-in-blocked' });
    }
    await served.store.db.deleteFrom('sign_in_attempts').execute();
  });
});

describe('a forged proof opens nothing', () => {
  test.each<[string, Record<string, string>]>([
    ['no proof', {}],
    ['an invented cookie', { cookie: `kehoach=${'A'.repeat(43)}` }],
    ['a cookie of SQL', { cookie: "kehoach=' or 1=1 --" }],
    ['an empty cookie', { cookie: 'kehoach=' }],
    ['the cookie of https, over http', { cookie: `__Host-kehoach=${'A'.repeat(43)}` }],
    ['an invented key', { authorization: `Bearer kh_${'A'.repeat(43)}` }],
    ['a key of another kind', { authorization: `Basic ${Buffer.from(`an:${PASSWORD}`).toString('base64')}` }],
    ['a token that signs itself', { authorization: 'Bearer eyJhbGciOiJub25lIn0.eyJyb2xlIjoiYWRtaW5pc3RyYXRvciJ9.' }],
    ['a name in a header', { 'x-forwarded-user': 'an', 'x-remote-user': 'an', remote_user: 'an' }],
    ['an address in a header', { 'x-forwarded-for': '127.0.0.1', 'x-real-ip': '127.0.0.1' }],
  ])('%s', async (_what, headers) => {
    for (const path of ['/api/v1/plans', '/api/v1/users', '/api/v1/audit']) {
      expect((await openBrowser(served.address).call('GET', path, { headers })).status).toBe(401);
    }
  });

  test('a session of the time before there were accounts', async () => {
    const browser = openBrowser(served.address);
    browser.cookie = `kehoach=${await startSession(served.store, null, '127.0.0.1', { idleSeconds: 60, mostSeconds: 60 })}`;
    expect((await browser.call('GET', '/api/v1/plans')).status).toBe(401);
  });

  test('a key that expired, beside a good session: what is sent is what counts', async () => {
    const browser = await signedIn('an');
    const { key } = await addApiKey(served.store, { name: 'cũ', role: 'administrator', unit: null, days: 0 }, BY);
    expect((await browser.call('GET', '/api/v1/plans', { headers: { authorization: `Bearer ${key}` } })).status).toBe(401);
  });

  test('a session whose account was shut out', async () => {
    const browser = await signedIn('hoa');
    await updateUser(served.store, 'hoa', { isDisabled: true }, BY);
    expect((await browser.call('GET', '/api/v1/plans')).status).toBe(401);
    await updateUser(served.store, 'hoa', { isDisabled: false }, BY);
  });
});

describe('other sites', () => {
  const another = { name: 'mới', password: PASSWORD, role: 'viewer' };

  test.each<[string, Record<string, string>]>([
    ['without the token of the page', { 'x-csrf-token': '' }],
    ['with an invented token', { 'x-csrf-token': 'A'.repeat(43) }],
    ["with the page's token from another site", { origin: 'https://example.com' }],
    ['from a page without an origin', { origin: 'null' }],
    ["that the browser calls another site's", { 'sec-fetch-site': 'cross-site' }],
  ])('change nothing %s', async (_what, headers) => {
    const browser = await signedIn('an');
    const { status, body } = await browser.call('POST', '/api/v1/users', { body: another, headers });
    expect([status, body]).toEqual([403, expect.objectContaining({ code: 'csrf-missing' })]);
  });

  test('cannot use the token of another session', async () => {
    const [browser, other] = [await signedIn('an'), await signedIn('lan')];
    expect((await browser.call('POST', '/api/v1/users', { body: another, headers: { 'x-csrf-token': other.csrf } })).status).toBe(403);
  });

  test('cannot sign somebody in as somebody else', async () => {
    const { status } = await openBrowser(served.address).call('POST', SESSION, {
      body: { name: 'hoa', password: PASSWORD },
      headers: { origin: 'https://example.com' },
    });
    expect(status).toBe(403);
  });

  test('cannot send a form: forms are not read', async () => {
    for (const type of ['application/x-www-form-urlencoded', 'text/plain']) {
      const { status } = await openBrowser(served.address).call('POST', SESSION, {
        body: { name: 'hoa', password: PASSWORD },
        headers: { 'content-type': type },
      });
      expect(status).toBeGreaterThanOrEqual(400);
    }
  });

  test('get no leave to read answers', async () => {
    const { headers } = await openBrowser(served.address).call('GET', SESSION, { headers: { origin: 'https://example.com' } });
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  test('our own page and its token change what they may', async () => {
    const browser = await signedIn('an');
    expect((await browser.call('POST', '/api/v1/users', { body: another, headers: { origin: served.address } })).status).toBe(201);
  });
});

test('a program with a key needs no token, and may what its role may', async () => {
  const { key } = await addApiKey(served.store, { name: 'đọc', role: 'viewer', unit: null, days: 1 }, BY);
  const headers = { authorization: `Bearer ${key}` };
  const program = openBrowser(served.address);
  expect((await program.call('GET', '/api/v1/plans', { headers })).status).toBe(200);
  expect(
    (await program.call('POST', '/api/v1/users', { headers, body: { name: 'x2', password: PASSWORD, role: 'viewer' } })).body,
  ).toMatchObject({ code: 'not-permitted' });
});

test('sessions, keys and users are not shown by those who list them', async () => {
  const browser = await signedIn('an');
  for (const path of ['users', 'keys', 'audit']) {
    const { status, body } = await browser.call('GET', `/api/v1/${path}`);
    expect(status).toBe(200);
    expect(JSON.stringify(body)).not.toMatch(/argon2|[Hh]ash|trâu/u);
  }
});

test('who came, who failed, and from where is written down', async () => {
  const { body } = await (await signedIn('an')).call('GET', '/api/v1/audit?action=sign-in-failed&by=lan');
  expect(body).toMatchObject({ items: [{ name: 'lan', from: '127.0.0.1', action: 'sign-in-failed' }] });
});

describe('on a machine without accounts', () => {
  let local: ServedStore;
  let link: string;

  beforeAll(async () => {
    local = await serveStore({}, { isOpen: false });
    link = await localLink(local.store, '');
  });

  afterAll(() => local.close());

  test('the link opens the page once', async () => {
    const browser = openBrowser(local.address);
    expect((await browser.call('GET', '/api/v1/plans')).status).toBe(401);
    const { status, headers } = await browser.call('GET', link);
    expect([status, headers.get('location')]).toEqual([303, '/']);
    expect((await browser.call('GET', '/api/v1/plans')).status).toBe(200);
    expect((await browser.call('GET', SESSION)).body).toMatchObject({ user: { role: 'administrator' }, mode: 'local' });
    const replayed = openBrowser(local.address);
    expect((await replayed.call('GET', link)).body).toMatchObject({ code: 'link-used' });
    expect(replayed.cookie).toBeUndefined();
  });

  test('no other link does', async () => {
    for (const token of ['A'.repeat(43), '%27%20or%201=1', '..%2f..%2f']) {
      expect((await openBrowser(local.address).call('GET', `/api/v1/session/link/${token}`)).status).toBe(403);
    }
  });

  test.each([
    ['kehoach.example.com', 421],
    ['127.0.0.1.example.com', 421],
    ['example.com:8420', 421],
    ['localhost:8420', 200],
    ['127.0.0.1', 200],
    ['[::1]:8420', 200],
  ])('a name that points here, %s, answers %i', async (host, status) => {
    expect(await statusWith(local.address, SESSION, { host })).toBe(status);
  });

  test('no header makes another name of it', async () => {
    expect(await statusWith(local.address, SESSION, { host: 'evil.example', 'x-forwarded-host': 'localhost' })).toBe(421);
    expect(await statusWith(local.address, SESSION, { host: 'evil.example', forwarded: 'host=localhost' })).toBe(421);
  });
});

describe('behind https', () => {
  test('cookies are for https and this host alone', async () => {
    const secure = await serveStore({ url: 'https://kehoach.example.vn' }, { isOpen: false, prepare: addUsers });
    try {
      const { status, headers } = await openBrowser(secure.address).call('POST', SESSION, {
        body: { name: 'lan', password: PASSWORD },
        headers: { origin: 'https://kehoach.example.vn' },
      });
      expect(status).toBe(200);
      expect(headers.get('set-cookie')).toMatch(/^__Host-kehoach=.*HttpOnly; Secure; SameSite=Lax$/u);
      expect(await statusWith(secure.address, SESSION, { host: 'kehoach.example.vn' })).toBe(200);
      expect(await statusWith(secure.address, SESSION, { host: 'other.example.vn' })).toBe(421);
    } finally {
      await secure.close();
    }
  });
});
