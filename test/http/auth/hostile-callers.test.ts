import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { zipSync } from 'fflate';
import { pino } from 'pino';
import { z } from 'zod';
import { isChanging } from '../../../src/http/auth/check-origin.js';
import { localLink } from '../../../src/http/auth/local-link.js';
import { listPlans } from '../../../src/questions/plans/list-plans.js';
import { addApiKey, listApiKeys, removeApiKey } from '../../../src/store/accounts/api-keys.js';
import { updateUser } from '../../../src/store/accounts/change-users.js';
import { addUser } from '../../../src/store/accounts/users.js';
import { writeCursor } from '../../../src/store/sql/cursor.js';
import { startImport } from '../../../src/store/imports/start-import.js';
import type { Store } from '../../../src/store/store.js';
import { fixturePlans } from '../../support/fixtures.js';
import { accessTable } from '../access-table.js';
import { requestOf } from '../request-of.js';
import { serveStore, type ServedStore } from '../serve-store.js';
import { uploadOf } from '../upload.js';
import { openBrowser, type Browser } from './browser.js';

/* What somebody tries who has an account, a key, a link, or nothing. */

const BY = { name: 'test', from: 'test' };
const PASSWORD = 'con trâu trắng gặm cỏ';
let served: ServedStore;

beforeAll(async () => {
  served = await serveStore({ trustedProxies: ['127.0.0.1'] }, { isOpen: false, prepare: addUsers, patience: { heartbeatMs: 50 } });
});

afterAll(() => served.close());

async function addUsers(store: Store): Promise<void> {
  for (const [name, role] of [
    ['an', 'administrator'],
    ['lan', 'importer'],
  ] as const)
    await addUser(store, { name, password: PASSWORD, role, unit: null }, BY);
}

async function signedIn(name: string, server = served): Promise<Browser> {
  const browser = openBrowser(server.address);
  await browser.signIn(name, PASSWORD);
  return browser;
}

async function keyOf(name: string, unit: string | null = null, days = 1): Promise<Record<string, string>> {
  const { key } = await addApiKey(served.store, { name, role: 'importer', unit, days }, BY);
  return { authorization: `Bearer ${key}` };
}

const unsafe = accessTable.filter(({ route, needs }) => needs !== 'nobody' && isChanging({ method: route.split(' ')[0] ?? '' }));

test.each(unsafe)('$route by cookie needs the word of our page, whatever is sent', async (row) => {
  const { cookie = '', csrf } = await signedIn('an');
  const { path, init } = requestOf(row, { plan: 'x', import: '1', spare: 'x' });
  const call = async (headers: Record<string, string>): Promise<unknown> =>
    (await fetch(`${served.address}${path}`, { ...init, headers: { ...Object(init.headers), cookie, ...headers } })).json();
  expect(await call({})).toMatchObject({ code: 'csrf-missing' });
  expect(await call({ 'x-csrf-token': csrf, origin: 'https://example.com' })).toMatchObject({ code: 'csrf-missing' });
});

test('a link that many open at once lets one in; to ask for its head is not to open it', async () => {
  const local = await serveStore({}, { isOpen: false });
  try {
    const link = `${local.address}${await localLink(local.store, '')}`;
    expect((await fetch(link, { method: 'HEAD' })).status).toBe(404);
    const answers = await Promise.all(Array.from({ length: 8 }, async () => (await fetch(link, { redirect: 'manual' })).status));
    expect(answers.filter((status) => status === 303)).toHaveLength(1);
    expect(answers.filter((status) => status === 403)).toHaveLength(7);
    const opened = await fetch(link, { redirect: 'manual', headers: { accept: 'text/html' } });
    expect([opened.status, opened.headers.get('location')]).toEqual([303, '/?signIn=link-used']);
  } finally {
    await local.close();
  }
});

describe('events of an import that goes on', () => {
  async function listenTo(headers: Record<string, string>): Promise<{ ended: Promise<string> }> {
    const files = [{ path: 'chờ.txt' }];
    const importId = await startImport(served.store, {
      paths: [],
      files,
      skipped: [],
      extractorVersion: '1.0.0',
      allowSecret: false,
      importedBy: 'test',
      importedFrom: 'test',
    });
    const response = await fetch(`${served.address}/api/v1/imports/${importId}/events`, { headers });
    expect(response.status).toBe(200);
    return { ended: response.text() };
  }

  test('end with signing out', async () => {
    const browser = await signedIn('lan');
    const { ended } = await listenTo({ cookie: browser.cookie ?? '' });
    await browser.call('DELETE', '/api/v1/session');
    expect(await ended).not.toContain('event: finished');
  });

  test('end when the account is bound to a unit, and with its key', async () => {
    const { cookie = '' } = await signedIn('lan');
    const byCookie = await listenTo({ cookie });
    await updateUser(served.store, 'lan', { unit: 'ubnd@hai-duong' }, BY);
    await byCookie.ended;
    await updateUser(served.store, 'lan', { unit: null }, BY);
    const byKey = await listenTo(await keyOf('nghe'));
    for (const { id, name } of await listApiKeys(served.store)) if (name === 'nghe') await removeApiKey(served.store, id, BY);
    await byKey.ended;
  });

  test('go on for whoever still may', async () => {
    const { ended } = await listenTo(await keyOf('nghe tiếp'));
    const other = await listenTo(await keyOf('thôi nghe'));
    for (const { id, name } of await listApiKeys(served.store)) if (name === 'thôi nghe') await removeApiKey(served.store, id, BY);
    await other.ended;
    expect(await Promise.race([ended, Promise.resolve('goes on')])).toBe('goes on');
  });
});

describe('the address of a calendar', () => {
  async function addressBy(headers: Record<string, string>): Promise<string> {
    const made = await fetch(`${served.address}/api/v1/feeds`, {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json', ...headers },
    });
    return z.object({ url: z.string() }).parse(await made.json()).url;
  }

  test('opens no longer than the key that made it', async () => {
    const url = await addressBy(await keyOf('lịch'));
    expect((await fetch(url)).status).toBe(200);
    await served.store.db.updateTable('api_keys').set({ expires_at: '2000-01-01T00:00:00Z' }).where('name', '=', 'lịch').execute();
    expect((await fetch(url)).status).toBe(404);
  });

  test('ends where its maker sees other plans from then on', async () => {
    const { cookie = '', csrf } = await signedIn('lan');
    const url = await addressBy({ cookie, 'x-csrf-token': csrf });
    expect((await fetch(url)).status).toBe(200);
    await updateUser(served.store, 'lan', { unit: 'ubnd@hai-duong' }, BY);
    await updateUser(served.store, 'lan', { unit: null }, BY);
    expect((await fetch(url)).status).toBe(404);
  });
});

describe('numbers and words that no answer has given are refused, and break nothing', () => {
  const HUGE = String(Number.MAX_SAFE_INTEGER);
  const cursors = [
    [1.5],
    [1e300],
    [-1],
    [HUGE],
    ['x', 'y', 1e300],
    ['x', 'y', Number(HUGE)],
    ['\u0000', 'y'],
    [1e300, 1e300, 'x'],
    [Number(HUGE), Number(HUGE), 'x'],
    [],
  ].map(writeCursor);
  const lists = [
    '/plans?',
    '/tasks?',
    '/imports?',
    '/audit?',
    '/instruments?',
    '/search?q=a&',
    '/register/instruments?',
    ...['mention', 'pair', 'plan', 'type'].map((by) => `/references?by=${by}&`),
  ];
  const ids = ['0', '-1', '1e3', '0x10', HUGE, '99999999999999999999', 'NaN', '%00', "1'--"];
  const named = [
    ...ids.map((id) => `GET /imports/${id}`),
    ...ids.map((id) => `DELETE /keys/${id}`),
    ...ids.map((id) => `DELETE /feeds/${id}`),
    ...ids.map((id) => `DELETE /plans/x/corrections/${id}`),
  ];

  test.each([...lists.flatMap((list) => cursors.map((cursor) => `GET ${list}after=${cursor}`)), ...named])('%s', async (call) => {
    const [method = '', path = ''] = call.split(' ');
    const { status } = await (await administrator()).call(method, `/api/v1${path}`);
    expect([200, 400, 404]).toContain(status);
  });

  let browser: Browser | undefined;
  async function administrator(): Promise<Browser> {
    return (browser ??= await signedIn('an'));
  }
});

describe('behind a proxy', () => {
  test.each(['unknown', '_hidden', '999.1.1.1', 'fe80::1%eth0', "' or 1=1 --", ''])(
    'that calls its visitor %j, signing in is tried like any other',
    async (visitor) => {
      const { status } = await openBrowser(served.address).call('POST', '/api/v1/session', {
        body: { name: `ai ${visitor}`, password: 'không phải' },
        headers: { 'x-forwarded-for': visitor },
      });
      expect(status).toBe(401);
    },
  );

  test('visitors are told apart; what they say of themselves in front of it is not believed', async () => {
    const wrong = (headers: Record<string, string>) =>
      openBrowser(served.address).call('POST', '/api/v1/session', { body: { name: 'an', password: 'sai' }, headers });
    await wrong({ 'x-forwarded-for': '203.0.113.9, 198.51.100.7' });
    const { body } = await (await signedIn('an')).call('GET', '/api/v1/audit?action=sign-in-failed&limit=1');
    expect(body).toMatchObject({ items: [{ from: '198.51.100.7' }] });
  });
});

test('whoever proves nothing is counted too', async () => {
  const server = await serveStore({}, { isOpen: false });
  try {
    const statuses = new Set<number>();
    for (let round = 0; round < 25; round += 1) {
      const answers = await Promise.all(
        Array.from({ length: 50 }, () => fetch(`${server.address}/api/v1/plans`, { headers: { authorization: `Bearer kh_${round}` } })),
      );
      for (const { status } of answers) statuses.add(status);
    }
    expect([...statuses]).toEqual([401, 429]);
  } finally {
    await server.close();
  }
});

test('answers are nobody else’s', async () => {
  const browser = await signedIn('an');
  for (const path of ['/plans', '/users', '/tasks', '/nothing']) {
    expect((await browser.call('GET', `/api/v1${path}`)).headers.get('cache-control') ?? 'private').toMatch(/^private|no-store/u);
  }
});

describe('an account of a unit brings plans of its own', () => {
  const [OWN, OTHER] = ['2016-so-tu-phap.txt', '2020-ubnd-huyen.txt'];
  const textOf = (name: string): string => Buffer.from(fixturePlans.find(([path]) => path === name)?.[1] ?? []).toString();

  async function sendBy(headers: Record<string, string>, files: Record<string, string | Uint8Array>) {
    const { headers: form, ...upload } = uploadOf(files);
    const begun = await fetch(`${served.address}/api/v1/imports`, { ...upload, headers: { ...Object(form), ...headers } });
    const { importId } = z.object({ importId: z.int() }).parse(await begun.json());
    const receipt = z.object({
      finishedAt: z.string().nullable(),
      files: z.array(z.looseObject({ path: z.string(), outcome: z.string(), reason: z.looseObject({ code: z.string() }).nullable() })),
    });
    for (;;) {
      const { finishedAt, files: dealtWith } = receipt.parse(
        await (await fetch(`${served.address}/api/v1/imports/${importId}`, { headers })).json(),
      );
      if (finishedAt !== null) return dealtWith.map(({ path, outcome, reason }) => [path, outcome, reason?.code]);
      await delay(50);
    }
  }

  test('and none that would take the place of what another unit sent', async () => {
    await sendBy(await keyOf('tỉnh'), { [OWN]: textOf(OWN), [OTHER]: textOf(OTHER) });
    const before = (await listPlans(served.store)).items;
    const unit = before.find(({ fileName }) => fileName === OWN)?.issuer?.id ?? '';
    const forged = { 'thêm.txt': `${textOf(OWN)}\n`, 'giả.txt': `${textOf(OTHER)}\nV. KHÁC\n\nMột việc khác.\n` };
    expect(await sendBy(await keyOf('sở', unit), forged)).toEqual([
      ['thêm.txt', expect.stringMatching(/^(?:rendition|revised)$/u), expect.anything()],
      ['giả.txt', 'failed', 'document-of-other-unit'],
    ]);
    const other = (await listPlans(served.store)).items.find(({ fileName }) => fileName === OTHER);
    expect(other).toEqual(before.find(({ fileName }) => fileName === OTHER));
  });

  test('a name with signs of headers is a name', async () => {
    const hostile = `kế hoạch"; filename="x.html\r\nset-cookie: kehoach=1\r\n\r\n<script>.txt`;
    await sendBy(await keyOf('tỉnh'), { 'gói.zip': zipSync({ [hostile]: Buffer.from(textOf('2019-ubnd-huyen.txt')) }) });
    const { items } = await listPlans(served.store);
    const { id = '' } = items.find(({ fileName }) => fileName.includes('script')) ?? {};
    const { headers } = await fetch(`${served.address}/api/v1/plans/${id}/original`, { headers: await keyOf('tỉnh') });
    expect(headers.getSetCookie()).toEqual([]);
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="[\w.-]+"; filename\*=UTF-8''[\w.%!~-]+$/u);
  });
});

test('no log holds what opens a door', async () => {
  const lines: string[] = [];
  const log = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) });
  const local = await serveStore({}, { isOpen: false, log });
  const server = await serveStore({}, { isOpen: false, log, prepare: addUsers });
  try {
    const link = await localLink(local.store, '');
    for (const accept of ['text/html', 'application/json']) await openBrowser(local.address).call('GET', link, { headers: { accept } });
    await openBrowser(server.address).signIn('an', `${PASSWORD} sai`);
    const browser = await signedIn('an', server);
    const { body } = await browser.call('POST', '/api/v1/keys', { body: { name: 'nhật ký', role: 'viewer' } });
    const { key } = z.looseObject({ key: z.string() }).parse(body);
    for (const path of ['/plans', '/users', '/plans/không-có', '/plans?after=sai'])
      await openBrowser(server.address).call('GET', `/api/v1${path}`, { headers: { authorization: `Bearer ${key}` } });
    const secrets = [link.split('/').at(-1) ?? '', PASSWORD, key, browser.csrf, browser.cookie?.split('=')[1] ?? ''];
    expect(secrets.filter((secret) => secret.length < 12)).toEqual([]);
    expect(secrets.filter((secret) => lines.some((line) => line.includes(secret)))).toEqual([]);
  } finally {
    await server.close();
    await local.close();
  }
});
