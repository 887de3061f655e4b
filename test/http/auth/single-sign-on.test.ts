import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { z } from 'zod';
import { updateUser } from '../../../src/store/accounts/change-users.js';
import { addUser, listUsers } from '../../../src/store/accounts/users.js';
import { serveStore, type ServedStore } from '../serve-store.js';
import { openBrowser, type Answer, type Browser } from './browser.js';
import { CLIENT, passProvider, serveProvider, type ServedProvider } from './serve-provider.js';

/** Signing in by way of a real provider of OpenID Connect. */
const BY = { name: 'test', from: 'test' };
const URL_OF_PAGE = 'http://kehoach.test';
const CALLBACK = `${URL_OF_PAGE}/api/v1/session/oidc/callback`;
const PEOPLE = {
  hoa: { groups: ['van-thu', 'khac'], unit: 'ubnd@hai-duong' },
  an: { groups: ['van-thu', 'quan-tri'] },
  'không nhóm': { groups: ['khac'], unit: 'ubnd@hai-duong' },
  'không đơn vị': { groups: 'van-thu' },
  'đơn vị lạ': { groups: ['van-thu'], unit: "x' or '1'='1" },
  'người quản trị cũ': { groups: ['van-thu'], unit: 'ubnd@hai-duong', preferred_username: 'goc' },
};

let provider: ServedProvider;
let served: ServedStore;

beforeAll(async () => {
  // The provider says at length that it is not set up for production.
  for (const level of ['warn', 'info'] as const) jest.spyOn(console, level).mockImplementation(() => undefined);
  provider = await serveProvider(CALLBACK, PEOPLE);
  const settings = {
    url: URL_OF_PAGE,
    oidcIssuer: provider.issuer,
    ...CLIENT,
    oidcRoles: ['van-thu=editor' as const, 'quan-tri=administrator' as const],
    oidcUnitClaim: 'unit',
  };
  const prepare = (store: ServedStore['store']) =>
    addUser(store, { name: 'goc', password: 'con trâu trắng gặm cỏ', role: 'administrator', unit: null }, BY);
  served = await serveStore(settings, { isOpen: false, prepare });
});

afterAll(async () => {
  await served.close();
  await provider.close();
});

/** As far as the address to which the provider sends back, with its code. */
async function beginIn(browser: Browser, login: string): Promise<string> {
  const { headers } = await browser.call('GET', '/api/v1/session/oidc');
  const back = await passProvider(headers.get('location') ?? '', login, CALLBACK);
  return back.slice(URL_OF_PAGE.length);
}

async function signIn(login: string): Promise<Answer & { browser: Browser }> {
  const browser = openBrowser(served.address);
  const answer = await browser.call('GET', await beginIn(browser, login));
  const session = answer.headers.getSetCookie().find((cookie) => cookie.startsWith('kehoach='));
  browser.cookie = session?.split(';')[0];
  return { ...answer, browser };
}

/** Its address, which is where people open the page, as this server has it. */
async function makeCalendar(browser: Browser): Promise<string> {
  const { body } = await browser.call('GET', '/api/v1/session');
  browser.csrf = z.looseObject({ csrf: z.string() }).parse(body).csrf;
  const { url } = z.looseObject({ url: z.string() }).parse((await browser.call('POST', '/api/v1/feeds', { body: {} })).body);
  expect(url.startsWith(`${URL_OF_PAGE}/`)).toBe(true);
  return url.replace(URL_OF_PAGE, served.address);
}

describe('whom the provider knows', () => {
  test('comes in with the rights that its groups and unit give', async () => {
    const { status, headers, browser } = await signIn('hoa');
    expect([status, headers.get('location')]).toEqual([303, '/']);
    expect((await browser.call('GET', '/api/v1/session')).body).toMatchObject({
      user: { name: 'hoa', role: 'editor', unit: 'ubnd@hai-duong' },
      oidc: true,
    });
    expect(await listUsers(served.store)).toContainEqual(expect.objectContaining({ name: 'hoa', isExternal: true }));
  });

  test('has the highest role of its groups; an administrator needs no unit', async () => {
    const { browser } = await signIn('an');
    expect((await browser.call('GET', '/api/v1/session')).body).toMatchObject({ user: { role: 'administrator', unit: null } });
  });

  test('cannot come in with a password', async () => {
    await signIn('hoa');
    for (const password of ['x', 'null', 'con trâu trắng gặm cỏ'])
      expect((await openBrowser(served.address).signIn('hoa', password)).status).toBe(401);
  });

  test('has other rights as soon as it has other groups, and no calendar of those before', async () => {
    const calendar = await makeCalendar((await signIn('hoa')).browser);
    expect((await fetch(calendar)).status).toBe(200);
    const hoa = PEOPLE.hoa;
    PEOPLE.hoa = { ...hoa, unit: 'ubnd@ninh-thuan' };
    const { browser } = await signIn('hoa');
    expect((await browser.call('GET', '/api/v1/session')).body).toMatchObject({ user: { unit: 'ubnd@ninh-thuan' } });
    expect((await fetch(calendar)).status).toBe(404);
    PEOPLE.hoa = hoa;
  });

  test.each([
    ['không nhóm', 'oidc-refused'],
    ['không đơn vị', 'oidc-refused'],
    ['đơn vị lạ', 'unit-id-invalid'],
    ['người quản trị cũ', 'user-exists'],
  ])('but "%s" stays out: %s', async (login, code) => {
    const { status, headers, browser } = await signIn(login);
    expect([status, headers.get('location'), browser.cookie]).toEqual([303, `/?signIn=${code}`, undefined]);
  });

  test('but whom we shut out stays out', async () => {
    await signIn('hoa');
    await updateUser(served.store, 'hoa', { isDisabled: true }, BY);
    expect((await signIn('hoa')).headers.get('location')).toBe('/?signIn=oidc-refused');
    await updateUser(served.store, 'hoa', { isDisabled: false }, BY);
  });
});

describe('an answer of the provider', () => {
  async function outcome(browser: Browser, back: string): Promise<string | null> {
    return (await browser.call('GET', back)).headers.get('location');
  }

  test('counts once', async () => {
    const browser = openBrowser(served.address);
    const back = await beginIn(browser, 'hoa');
    const state = browser.cookie;
    expect(await outcome(browser, back)).toBe('/');
    browser.cookie = state;
    expect(await outcome(browser, back)).toBe('/?signIn=oidc-refused');
  });

  test('counts in the browser that asked', async () => {
    const back = await beginIn(openBrowser(served.address), 'hoa');
    expect(await outcome(openBrowser(served.address), back)).toBe('/?signIn=oidc-refused');
    const other = openBrowser(served.address);
    await beginIn(other, 'an');
    expect(await outcome(other, back)).toBe('/?signIn=oidc-refused');
  });

  test("with another's code is refused", async () => {
    const [victim, attacker] = [openBrowser(served.address), openBrowser(served.address)];
    const [own, foreign] = [await beginIn(victim, 'hoa'), await beginIn(attacker, 'an')];
    const code = new URLSearchParams(foreign.split('?')[1]).get('code') ?? '';
    expect(await outcome(victim, own.replace(/code=[^&]+/u, `code=${code}`))).toBe('/?signIn=oidc-refused');
  });

  test.each(['', '?code=x', '?state=x&code=x', '?error=access_denied', '?state[]=x'])(
    'that is made up, "%s", is refused',
    async (query) => {
      const browser = openBrowser(served.address);
      await browser.call('GET', '/api/v1/session/oidc');
      const { status, headers } = await browser.call('GET', `/api/v1/session/oidc/callback${query}`);
      expect([status, headers.get('location')]).toEqual([303, '/?signIn=oidc-refused']);
      expect((await browser.call('GET', '/api/v1/plans')).status).toBe(401);
    },
  );
});

test('what is not configured is said, to a person by the page', async () => {
  const plain = await serveStore({}, { isOpen: false });
  try {
    expect((await openBrowser(plain.address).call('GET', '/api/v1/session/oidc')).body).toMatchObject({ code: 'oidc-unset' });
    const opened = await openBrowser(plain.address).call('GET', '/api/v1/session/oidc', { headers: { accept: 'text/html,*/*;q=0.8' } });
    expect([opened.status, opened.headers.get('location')]).toEqual([303, '/?signIn=oidc-unset']);
  } finally {
    await plain.close();
  }
});
