import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { z } from 'zod';
import { includesRole, roles, type Role } from '../../src/accounts/role.js';
import { listPlans, type PlanSummary } from '../../src/questions/plans/list-plans.js';
import { addApiKey } from '../../src/store/accounts/api-keys.js';
import { loadReceipt } from '../../src/store/imports/load-receipt.js';
import { fixturePlans } from '../support/fixtures.js';
import { accessTable, foreignRoutes, type AccessRow } from './access-table.js';
import { requestOf } from './request-of.js';
import { serveStore, type ServedStore } from './serve-store.js';
import { uploadOf } from './upload.js';

/* Every route, every role, what is one's own and what is another's: the answers follow from one table. */

/** One's own, another's, and one that nobody misses. */
const FILES = ['2016-so-tu-phap.txt', '2020-ubnd-huyen.txt', '2025-so-noi-vu.txt'] as const;
/** No administrator is bound to a unit. */
const boundRoles = roles.filter((role) => role !== 'administrator');

type Target = 'own' | 'other';

let served: ServedStore;
let plans: Record<Target | 'spare', PlanSummary>;
let imports: Record<Target, number>;
const keys = new Map<string, string>();

beforeAll(async () => {
  served = await serveStore({}, { isOpen: false });
  await addKey('administrator', 'administrator', null);
  const sent = Object.fromEntries(fixturePlans.filter(([name]) => FILES.some((file) => file === name)));
  const other = await sendFiles('administrator', sent);
  plans = await findPlans();
  for (const role of boundRoles) {
    await addKey(role, role, null);
    await addKey(`${role} of a unit`, role, plans.own.issuer?.id ?? null);
  }
  imports = { other, own: await sendFiles('importer of a unit', { 'rỗng.txt': '' }) };
});

afterAll(() => served.close());

/** Keys of one name count as one account: what one imports is the others' own. */
async function addKey(who: string, role: Role, unit: string | null): Promise<void> {
  const { key } = await addApiKey(served.store, { name: unit ?? 'all', role, unit, days: 1 }, { name: 'test', from: 'test' });
  keys.set(who, key);
}

async function findPlans(): Promise<typeof plans> {
  const { items } = await listPlans(served.store);
  const [own, other, spare] = FILES.map((file) => items.find(({ fileName }) => fileName === file));
  if (!own || !other || !spare) throw new Error('a plan was not imported');
  return { own, other, spare };
}

async function sendFiles(who: string, files: Record<string, Uint8Array | string>): Promise<number> {
  const { headers, ...upload } = uploadOf(files);
  const response = await fetch(`${served.address}/api/v1/imports`, { ...upload, headers: { ...Object(headers), ...proofOf(who) } });
  const importId = Number(/(\d+)$/u.exec(response.headers.get('location') ?? '')?.[1]);
  while ((await loadReceipt(served.store, importId)).finishedAt === null) await delay(50);
  return importId;
}

function proofOf(who: string): Record<string, string> {
  const key = keys.get(who);
  return key === undefined ? {} : { authorization: `Bearer ${key}` };
}

async function call(row: AccessRow, who: string, target: Target): Promise<Response> {
  const { path, init } = requestOf(row, { plan: plans[target].id, import: String(imports[target]), spare: plans.spare.id });
  return fetch(`${served.address}${path}`, { ...init, headers: { ...Object(init.headers), ...proofOf(who) } });
}

function may(role: Role, { needs }: AccessRow): boolean {
  return needs === 'nobody' || includesRole(role, needs);
}

test('the table lists every route, and no other', () => {
  const isForeign = (url: string): boolean => foreignRoutes.some(({ begins }) => url.startsWith(begins));
  const registered = served.routes.filter(({ url }) => !isForeign(url)).map(({ method, url, needs }) => `${method} ${url} ${needs}`);
  expect(registered.toSorted()).toEqual(accessTable.map(({ route, needs }) => `${route} ${needs}`).toSorted());
});

test.each(foreignRoutes)('$begins needs $needs', async ({ begins, needs, call: path, answers }) => {
  expect(served.routes.filter((route) => route.url.startsWith(begins) && route.needs !== needs)).toEqual([]);
  const answered = await Promise.all(
    ['nobody', 'editor', 'administrator'].map(async (who) => (await fetch(`${served.address}${path}`, { headers: proofOf(who) })).status),
  );
  expect(answered).toEqual(needs === 'nobody' ? [answers, answers, answers] : [401, 403, answers]);
});

describe.each(accessTable)('$route', (row) => {
  test(`to nobody answers ${row.needs === 'nobody' ? row.answers : 401}`, async () => {
    expect((await call(row, 'nobody', 'own')).status).toBe(row.needs === 'nobody' ? row.answers : 401);
  });

  const tooLow = roles.filter((role) => !may(role, row));
  if (tooLow.length > 0) {
    test(`to ${tooLow.join(', ')} answers 403, of a unit or not`, async () => {
      for (const role of tooLow) {
        expect((await call(row, role, 'own')).status).toBe(403);
        expect((await call(row, `${role} of a unit`, 'own')).status).toBe(403);
      }
    });
  }

  const least = roles.find((role) => may(role, row)) ?? 'administrator';
  test(`to ${least} answers ${row.answers}`, async () => {
    expect((await call(row, least, 'own')).status).toBe(row.answers);
  });

  if (least === 'administrator') return;
  const toUnit = row.answersUnit ?? row.answers;
  test(`to ${least} of a unit answers ${toUnit} for its own`, async () => {
    expect((await call(row, `${least} of a unit`, 'own')).status).toBe(toUnit);
  });

  if (/\{(?:plan|import)\}/u.test(row.call)) {
    test(`to ${least} of a unit answers 404 for another's, to one of none ${row.answers}`, async () => {
      expect((await call(row, `${least} of a unit`, 'other')).status).toBe(404);
      expect((await call(row, least, 'other')).status).toBe(row.answers);
    });
  }
});

/** The words by which another's plan would be known. */
function tracesOf({ id, number, title, fileName, issuer }: PlanSummary): string[] {
  return [id, number, title, fileName, issuer?.name, issuer?.id].filter((word) => word !== null && word !== undefined);
}

async function textOf(response: Response): Promise<string> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isZip
    ? Object.values(unzipSync(bytes))
        .map((entry) => strFromU8(entry))
        .join('\n')
    : strFromU8(bytes);
}

describe('an account of a unit is shown nothing of others', () => {
  const lists = accessTable.filter(
    ({ route, needs, call: path }) => route.startsWith('GET /api/v1/') && needs === 'viewer' && !path.includes('{'),
  );
  const exports = [
    'tasks.csv',
    'plans.jsonl',
    'references.csv',
    'receipts.csv',
    'all.xlsx',
    'deadlines.ics',
    'citations.graphml',
    'annotations.jsonl',
  ].map((file) => `/api/v1/exports/${file}`);

  test.each([...lists.map((row) => row.call), ...exports])('%s', async (path) => {
    const response = await fetch(`${served.address}${path}`, { headers: proofOf('viewer of a unit') });
    expect(response.status).toBe(200);
    const text = await textOf(response);
    for (const trace of [...tracesOf(plans.other), ...tracesOf(plans.spare)]) expect(text).not.toContain(trace);
  });

  const asked = [
    '/api/v1/plans?body={issuer}',
    '/api/v1/search?q=%22k%E1%BA%BF%20ho%E1%BA%A1ch%22&body={issuer}',
    '/api/v1/search?q=k%E1%BA%BF&plan={id}',
    '/api/v1/tasks?plan={id}',
    '/api/v1/tasks?body={issuer}',
    '/api/v1/deadlines?from=2000-01-01&to=2100-01-01&body={issuer}',
    '/api/v1/references?plan={id}',
    '/api/v1/references?by=plan&body={issuer}',
    '/api/v1/references?by=check&plan={id}',
    '/api/v1/references?by=together&body={issuer}',
    '/api/v1/instruments?plan={id}',
    '/api/v1/instruments?body={issuer}',
    '/api/v1/compare?a={own}&b={id}',
    '/api/v1/compare?a={id}&b={own}',
    '/api/v1/coverage?parent={own}&child={id}',
    '/api/v1/coverage?parent={id}&child={own}',
    '/api/v1/exports/tasks.csv?plan={id}',
    '/api/v1/exports/all.xlsx?plan={id}',
    '/api/v1/exports/annotations.jsonl?plan={id}',
    '/api/v1/exports/plans.csv?body={issuer}',
    '/api/v1/plans/{short}',
    '/api/v1/plans/{number}',
    '/api/v1/plans/{file}',
    '/api/v1/plans/{id}%00',
    '/api/v1/plans/..%2f{id}',
  ];

  test.each(asked)('asked for by name: %s', async (path) => {
    const { id, issuer, number, fileName } = plans.other;
    const words = { own: plans.own.id, id, issuer: issuer?.id ?? '', short: id.slice(0, 12), number: number ?? '', file: fileName };
    const filled = path.replace(/\{(\w+)\}/gu, (_, word: keyof typeof words) => encodeURIComponent(words[word]));
    const response = await fetch(`${served.address}${filled}`, { headers: proofOf('viewer of a unit') });
    const text = await textOf(response);
    expect([200, 400, 404]).toContain(response.status);
    // An error may say the words that were asked for, and no more.
    const said = Object.values(words);
    for (const trace of tracesOf(plans.other).filter((word) => !said.includes(word))) expect(text).not.toContain(trace);
    if (response.status === 200) expect(text).not.toContain(id);
  });

  test('a calendar shows what its maker sees', async () => {
    const made = await fetch(`${served.address}/api/v1/feeds`, {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json', ...proofOf('viewer of a unit') },
    });
    const { url } = z.object({ url: z.string() }).parse(await made.json());
    const text = await textOf(await fetch(url));
    expect(text).toContain('BEGIN:VCALENDAR');
    for (const trace of tracesOf(plans.other)) expect(text).not.toContain(trace);
  });
});

test('every download is in the audit trail before it comes', async () => {
  const { id } = plans.own;
  await fetch(`${served.address}/api/v1/plans/${id}/original`, { headers: proofOf('viewer') });
  await fetch(`${served.address}/api/v1/exports/tasks.csv?year=2016`, { headers: proofOf('viewer') });
  const trail = await fetch(`${served.address}/api/v1/audit?by=key%20all&limit=2`, { headers: proofOf('administrator') });
  expect(await trail.json()).toMatchObject({
    items: [
      { action: 'export', name: 'key all', from: '127.0.0.1', planId: null, details: { file: 'tasks.csv', year: '2016' } },
      { action: 'download-original', planId: id },
    ],
  });
});
