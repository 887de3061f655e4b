import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readOwnRows } from '../../src/knowledge/instruments/own-instruments.js';
import type { RegisteredInstrument } from '../../src/questions/instruments/list-register.js';
import { listDeeds } from '../../src/store/audit-trail.js';
import type { PageOf } from '../../src/store/sql/page.js';
import { serveStore, type ServedStore } from './serve-store.js';

const NEW = 'quyet-dinh:ubnd@hai-phong:1999:9';
const KNOWN = 'nghi-dinh:cp:2018:61';

let served: ServedStore;
let file: string;

beforeAll(async () => {
  served = await serveStore();
  file = join(served.folder, 'instruments.csv');
});

afterAll(() => served.close());

const call = (method: 'PUT' | 'DELETE', id: string, body?: object): Promise<Response> =>
  fetch(`${served.address}/api/v1/register/instruments/${encodeURIComponent(id)}`, {
    method,
    ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });

const list = (query: string): Promise<PageOf<RegisteredInstrument>> => served.get(`/register/instruments?${query}`);

describe('an entry of one’s own', () => {
  test('is added where there is no file yet, and found by its words without diacritics', async () => {
    const said = {
      citation: '9/QĐ-UBND',
      subject: 'Quy chế "một cửa", sửa đổi; đợt 1',
      issuedOn: '9/3/1999',
      relations: `implements>${KNOWN}`,
    };
    const answer = await call('PUT', NEW, said);
    expect([answer.status, await answer.json()]).toEqual([
      200,
      expect.objectContaining({ ...said, id: NEW, issuedOn: '1999-03-09', origin: 'own', relations: [{ kind: 'implements', id: KNOWN }] }),
    ]);
    expect(readOwnRows(file)).toEqual([expect.objectContaining({ ...said, id: NEW, issuedOn: '1999-03-09' })]);
    expect((await list('text=quy che mot c')).items.map(({ id }) => id)).toEqual([NEW]);
  });

  test('corrects one that came along, named by number and symbol, and is taken back', async () => {
    const [before] = (await list(`text=${KNOWN}`)).items;
    await call('PUT', '61/2018/NĐ-CP', { validTo: '2030-01-01', titles: '-' });
    const [corrected] = (await list('origin=corrected')).items;
    expect(corrected).toEqual({
      ...before,
      validTo: '2030-01-01',
      titles: [],
      origin: 'corrected',
      own: expect.objectContaining({ validTo: '2030-01-01', subject: '' }),
    });
    expect(readOwnRows(file).map(({ id }) => id)).toEqual([NEW, KNOWN]);
    expect((await call('DELETE', KNOWN)).status).toBe(204);
    expect((await list(`text=${KNOWN}`)).items).toEqual([before]);
  });

  test('replaces the one before, keeps what others wrote by hand', async () => {
    writeFileSync(file, `id;source;validFrom\nluat:qh:1999:1;kho lưu trữ;1/7/1999\n${NEW};cũ;\n`);
    await call('PUT', NEW, { subject: 'mới' });
    expect(readOwnRows(file).map(({ id, source, subject, validFrom }) => [id, source, subject, validFrom])).toEqual([
      ['luat:qh:1999:1', 'kho lưu trữ', '', '1999-07-01'],
      [NEW, '', 'mới', ''],
    ]);
  });

  test('is kept when many come at once', async () => {
    const ids = Array.from({ length: 12 }, (_, number) => `cong-van:bnv:1999:${number + 1}`);
    const answers = await Promise.all(ids.map((id) => call('PUT', id, { source: id })));
    expect(answers.map(({ status }) => status)).toEqual(ids.map(() => 200));
    expect(readOwnRows(file).map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  });

  test('stands in the trail', async () => {
    const { items } = await listDeeds(served.store, { action: 'register-remove' });
    expect(items).toEqual([expect.objectContaining({ details: { instrument: KNOWN }, name: 'key test' })]);
    const { total } = await listDeeds(served.store, { action: 'register-change' });
    expect(total).toBe(15);
  });
});

describe('what is refused changes nothing', () => {
  test.each([
    ['a day that is none', NEW, { validFrom: '31/2/1999' }, 400, 'instrument-value'],
    ['an end before the beginning', NEW, { validFrom: '2000-01-01', validTo: '1999-01-01' }, 400, 'instrument-value'],
    ['a state that is none', NEW, { state: 'fine' }, 400, 'instrument-value'],
    ['a relation to nothing', NEW, { relations: 'amends>' }, 400, 'instrument-value'],
    ['an id that leads elsewhere', '../../etc:passwd', {}, 400, 'instrument-unread'],
    ['a number of several acts', 'Nghị định 61', {}, 400, 'instrument-value'],
    ['a formula', NEW, { subject: '=HYPERLINK("x")' }, 400, 'request-invalid'],
    ['two lines', NEW, { subject: 'một\nhai' }, 400, 'request-invalid'],
    ['a column that is none', NEW, { file: '/etc/passwd' }, 400, 'request-invalid'],
  ])('%s', async (_, id, body, status, code) => {
    const before = readFileSync(file, 'utf8');
    const answer = await call('PUT', id, body);
    expect([answer.status, await answer.json()]).toEqual([status, expect.objectContaining({ code })]);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  test('what came along is not taken away', async () => {
    const answer = await call('DELETE', KNOWN);
    expect([answer.status, await answer.json()]).toEqual([404, expect.objectContaining({ code: 'instrument-not-own' })]);
  });
});

test('types of documents are told, and which of the Party are named like one of the State', async () => {
  const { items } = await served.get<{ items: object[] }>('/register/document-types');
  expect(items).toEqual(
    expect.arrayContaining([{ slug: 'ke-hoach', name: 'Kế hoạch', isPartyTwin: false }, expect.objectContaining({ isPartyTwin: true })]),
  );
});

test('the register is leafed through', async () => {
  const first = await list('limit=100');
  const second = await list(`limit=100&after=${first.next}`);
  expect(first.total).toBeGreaterThan(400);
  const ids = [...first.items, ...second.items].map(({ id }) => id);
  expect(new Set(ids).size).toBe(200);
  expect(ids).toEqual(ids.toSorted());
});

test('bodies are found by name, code or what they are also called, and are not changed', async () => {
  const found = await served.get<PageOf<{ slug: string }>>('/register/agencies?text=so noi v');
  expect(found.items.map(({ slug }) => slug)).toContain('so-noi-vu');
  expect((await served.get<PageOf<{ slug: string }>>('/register/agencies?text=SNV')).items.map(({ slug }) => slug)).toContain('so-noi-vu');
  const first = await served.get<PageOf<object>>('/register/agencies?limit=10');
  const second = await served.get<PageOf<object>>(`/register/agencies?limit=10&after=${first.next}`);
  expect(new Set([...first.items, ...second.items].map((agency) => JSON.stringify(agency))).size).toBe(20);
  const { status } = await fetch(`${served.address}/api/v1/register/agencies/so-noi-vu`, {
    method: 'PUT',
    body: '{}',
    headers: { 'content-type': 'application/json' },
  });
  expect(status).toBe(404);
});
