import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { packageRoot } from '../../src/config/package.js';
import type { PageOf } from '../../src/store/sql/page.js';
import type { PlanSummary } from '../../src/store/plans/plan-summary.js';
import { fixturePlans } from '../support/fixtures.js';
import { serveStore, type ServedStore } from './serve-store.js';
import { importInto } from './upload.js';

const CHOSEN = new Set(['2019-ubnd-huyen.txt', '2020-ubnd-huyen.txt']);
const [WORD, PDF] = ['plan-2025-so-noi-vu.docx', 'foot-cut-by-page.pdf'];
let served: ServedStore;

beforeAll(async () => {
  served = await serveStore();
  const cases = [WORD, PDF].map(
    (name) => [name, readFileSync(join(packageRoot, 'fixtures', 'cases', name.split('.')[1] ?? '', name))] as const,
  );
  const receipt = await importInto(served, Object.fromEntries([...fixturePlans.filter(([name]) => CHOSEN.has(name)), ...cases]));
  expect(receipt.files.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
});

afterAll(() => served.close());

const ask = (path: string, init: RequestInit = {}): Promise<Response> => fetch(`${served.address}/api/v1${path}`, init);
const post = (body: object): RequestInit => ({
  method: 'POST',
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json' },
});

describe('lists', () => {
  test.each([
    ['/plans', 3],
    ['/plans?year=2019', 1],
    ['/plans?body=Xín Mần&due=2019-Q1', 1],
    ['/plans?status=partial', 0],
    ['/search?q=lưu trữ&plan=2019-ubnd-huyen', 1],
    ['/search?q=lưu trữ&status=complete', 1],
    ['/tasks?status=complete', 1],
    ['/tasks?plan=2019-ubnd-huyen&limit=1', 1],
    ['/tasks?unit=Phòng Nội vụ', 1],
    ['/deadlines?from=2019-01-01&to=2019-12-31', 1],
    ['/references?plan=2019-ubnd-huyen', 1],
    ['/references?by=type', 1],
    ['/references?by=plan', 1],
    ['/references?by=pair', 1],
    ['/instruments', 1],
    ['/instruments?type=Nghị định', 1],
    ['/imports', 1],
    ['/feeds', 0],
  ])('%s', async (path, least) => {
    const { items } = await served.get<PageOf<unknown>>(path);
    expect(items.length).toBeGreaterThanOrEqual(least);
  });

  test('a list goes on behind its page', async () => {
    const first = await served.get<PageOf<PlanSummary>>('/plans?limit=1');
    const second = await served.get<PageOf<PlanSummary>>(`/plans?limit=1&after=${first.next}`);
    expect(second.items[0]?.id).not.toBe(first.items[0]?.id);
    const tasks = await served.get<PageOf<{ id: string }>>('/tasks?limit=3');
    const others = await served.get<PageOf<{ id: string }>>(`/tasks?limit=3&after=${tasks.next}`);
    expect(others.items.some(({ id }) => tasks.items.some((task) => task.id === id))).toBe(false);
  });
});

test.each(['', 'year=2019', 'body=Xín Mần', 'period=2019', 'due=2019', 'status=complete', 'year=2019&unit=Phòng Nội vụ'])(
  'tasks leafed through are those of one long page: %s',
  async (filter) => {
    const whole = await served.get<PageOf<{ id: string }>>(`/tasks?limit=1000&${filter}`);
    const ids: string[] = [];
    for (let after: string | null = ''; after !== null;) {
      const { items, next }: PageOf<{ id: string }> = await served.get(`/tasks?limit=3&${filter}${after && `&after=${after}`}`);
      ids.push(...items.map(({ id }) => id));
      after = next;
    }
    expect(ids).toEqual(whole.items.map(({ id }) => id));
    expect([whole.total, whole.next]).toEqual([ids.length, null]);
  },
);

describe('one thing', () => {
  test.each([
    ['/plans/2019-ubnd-huyen', { plan: { number: '41a/KH-UBND' }, record: { schemaVersion: 1 } }],
    ['/plans/41a%2FKH-UBND', { plan: { fileName: '2019-ubnd-huyen.txt' } }],
    ['/plans/41a%2FKH-UBND/blocks', { blocks: expect.any(Array) }],
    ['/plans/2019-ubnd-huyen/blocks', { blocks: expect.any(Array), parts: expect.any(Array) }],
    ['/plans/2019-ubnd-huyen/history', { versions: [{ number: '41a/KH-UBND' }], deeds: [] }],
    ['/compare?a=2019-ubnd-huyen&b=2020-ubnd-huyen', { a: { number: '41a/KH-UBND' } }],
    ['/coverage?parent=2019-ubnd-huyen&child=2020-ubnd-huyen', { children: [{ counts: expect.anything() }] }],
    ['/instruments/nghi-dinh:cp:2018:61', { entry: { citation: '61/2018/NĐ-CP' } }],
    ['/instruments/verdicts?id=nghi-dinh:cp:2018:61', { items: [{ instrumentId: 'nghi-dinh:cp:2018:61' }] }],
    ['/status', { queue: { kind: 'postgres' }, store: { plans: 4 } }],
  ])('%s', async (path, answer) => {
    expect(await served.get<object>(path)).toMatchObject(answer);
  });

  test.each([
    ['/plans/2018', 404, 'plan-not-found'],
    ['/plans?year=mười', 400, 'request-invalid'],
    ['/plans?due=hôm qua', 400, 'days-unread'],
    ['/plans?after=đó', 400, 'cursor-invalid'],
    ['/imports/99', 404, 'import-not-found'],
    ['/plans/2019-ubnd-huyen/pages', 409, 'source-without-pages'],
    [`/plans/${PDF}/pages/99.png`, 404, 'page-missing'],
    ['/exports/tasks.exe', 404, 'address-unknown'],
    [`/feeds/${'a'.repeat(43)}.ics`, 404, 'feed-unknown'],
    ['/nothing', 404, 'address-unknown'],
  ])('%s is %d', async (path, status, code) => {
    const response = await ask(path, { headers: { 'accept-language': 'en-GB,vi;q=0.5' } });
    expect([response.status, response.headers.get('content-type')]).toEqual([status, 'application/problem+json; charset=utf-8']);
    expect(JSON.parse(await response.text())).toEqual({
      type: `/docs/errors#${code}`,
      title: expect.stringMatching(/^[ -~–…“”\u{a0}-\u{1eff}]+$/u),
      status,
      code,
      detail: expect.any(String),
      remedy: expect.any(String),
    });
  });

  test('the type of a problem leads to its line in the list of all', async () => {
    const { type }: { type: string } = JSON.parse(await (await ask('/plans/2018')).text());
    const [path, code] = type.split('#');
    const response = await fetch(`${served.address}${path}`, { headers: { 'accept-language': 'en' } });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(await response.text()).toContain(`<tr id="${code}"><td>${code}</td><td>The store has no plan `);
  });

  test('what was asked before and has not changed is not sent again', async () => {
    const etag = (await ask('/plans/2019-ubnd-huyen')).headers.get('etag') ?? '';
    expect((await ask('/plans/2019-ubnd-huyen', { headers: { 'if-none-match': etag } })).status).toBe(304);
  });
});

test('a correction is laid over the plan, listed, and taken back', async () => {
  const made = await ask('/plans/2019-ubnd-huyen/corrections', post({ path: 'header.title', value: 'Công tác khác', note: 'đọc sai' }));
  const [correction]: { id: number; why: string }[] = JSON.parse(await made.text());
  expect([made.status, correction?.why]).toEqual([201, 'đọc sai']);
  const title = async () =>
    (await served.get<{ record: { header: { title: { value: string } } } }>('/plans/2019-ubnd-huyen')).record.header.title.value;
  expect(await title()).toBe('Công tác khác');
  expect((await ask(`/plans/2020-ubnd-huyen/corrections/${correction?.id}`, { method: 'DELETE' })).status).toBe(404);
  expect((await ask(`/plans/2019-ubnd-huyen/corrections/${correction?.id}`, { method: 'DELETE' })).status).toBe(200);
  expect(await title()).not.toBe('Công tác khác');
  expect(await served.get<object>('/plans/2019-ubnd-huyen/history')).toMatchObject({
    deeds: [{ action: 'undo-correction' }, { action: 'correct', details: { why: 'đọc sai' } }],
  });
});

describe('a file', () => {
  test.each([
    [`/plans/${WORD}/html`, 'text/html; charset=utf-8', /^<p>/u],
    [`/plans/${PDF}/pages`, 'application/json; charset=utf-8', /^\[\{"width":59\d/u],
    [`/plans/${PDF}/pages/1.png?scale=0.5`, 'image/png', /^.PNG/u],
    ['/exports/tasks.csv', 'text/csv; charset=utf-8', /planNumber/u],
    ['/exports/plans.jsonl?year=2019', 'application/x-ndjson', /^\{/u],
    ['/exports/all.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', /^PK/u],
    ['/exports/deadlines.ics', 'text/calendar; charset=utf-8', /^BEGIN:VCALENDAR/u],
    ['/exports/citations.graphml', 'application/xml', /^<\?xml/u],
    ['/instruments.csv', 'text/csv; charset=utf-8', /^.?instrument,documentType,[\s\S]*,Nghị định,/u],
    ['/references.csv?instrument=nghi-dinh:cp:2018:61', 'text/csv; charset=utf-8', /verdict/u],
    ['/references.json?plan=2019-ubnd-huyen', 'application/json', /^\{.*"verdict".*\}\n\{/u],
    ['/compare.csv?a=2019-ubnd-huyen&b=2020-ubnd-huyen', 'text/csv; charset=utf-8', /^.?change,taskA,.*\r\n(?:sửa|thêm|bỏ|giữ nguyên)/u],
    ['/compare.xlsx?a=2019-ubnd-huyen&b=2020-ubnd-huyen', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', /^PK/u],
    ['/coverage.csv?parent=2019-ubnd-huyen&child=2020-ubnd-huyen', 'text/csv; charset=utf-8', /^.?planNumber,planIssuer,task,/u],
    ['/coverage.json?parent=2019-ubnd-huyen&child=2020-ubnd-huyen', 'application/json', /^\{"parent":/u],
    ['/deadlines.csv?from=2019-01-01&to=2019-12-31', 'text/csv; charset=utf-8', /^.?end,start,lead,.*\r\n2019-/u],
  ])('%s', async (path, type, beginning) => {
    const response = await ask(path);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
    expect(await response.text()).toMatch(beginning);
  });

  test('a roster comes back as a table', async () => {
    const form = new FormData();
    form.append('file', new Blob(['Đơn vị,Hạn\nUBND huyện Xín Mần,1/1/2099\nSở Công Thương,1/1/2099\n']), 'đơn vị.csv');
    const response = await ask('/roster.csv?period=2019', { method: 'POST', body: form });
    expect(await response.text()).toMatch(/^.?line,unit,agency,deadline,status,plans,.*\r\n2,UBND huyện Xín Mần,.*,đã gửi,41a\/KH-UBND,/u);
    expect(response.headers.get('content-disposition')).toContain('roster.csv');
  });

  test('what is wrong with the question is told before a file begins', async () => {
    expect((await ask('/instruments.xlsx?province=không đâu')).status).toBe(400);
    expect((await ask('/instruments.doc')).status).toBe(400);
  });

  test('an original comes back as it was sent, to be saved and not to be opened', async () => {
    const response = await ask('/plans/2019-ubnd-huyen/original');
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="2019-ubnd-huyen.txt"; filename*=UTF-8''2019-ubnd-huyen.txt`,
      'x-content-type-options': 'nosniff',
    });
    const sent = fixturePlans.find(([name]) => name === '2019-ubnd-huyen.txt')?.[1];
    expect(Buffer.from(await response.arrayBuffer()).equals(Buffer.from(sent ?? []))).toBe(true);
  });
});

test('a calendar is fetched by its secret address until it is taken back', async () => {
  const { id, url }: { id: number; url: string } = JSON.parse(await (await ask('/feeds', post({ filter: { body: 'Xín Mần' } }))).text());
  const [all, some] = await Promise.all([ask('/exports/deadlines.ics'), fetch(url)].map(async (answer) => (await answer).text()));
  const count = (calendar = ''): number => calendar.split('BEGIN:VEVENT').length - 1;
  expect(count(some)).toBeGreaterThan(0);
  expect(count(all)).toBeGreaterThan(count(some));
  expect((await ask(`/feeds/${id}`, { method: 'DELETE' })).status).toBe(204);
  expect((await fetch(url)).status).toBe(404);
});

test('a roster is held against what came', async () => {
  const form = new FormData();
  form.set('file', new Blob(['đơn vị\nUBND huyện Xín Mần tỉnh Hà Giang\nSở Y tế tỉnh Hà Giang\n']), 'danh-sach.csv');
  const report: { rows: { status: string }[] } = JSON.parse(await (await ask('/roster', { method: 'POST', body: form })).text());
  expect(report.rows.map(({ status }) => status)).toEqual(['sent', 'missing']);
});

test.each(['/admin/queues', '/docs/', '/docs/errors'])('%s asks nothing of other hosts', async (path) => {
  const response = await fetch(`${served.address}${path}`);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, expect.stringMatching(/^text\/html/u)]);
  expect(await response.text()).not.toMatch(/<(?:link|script|img|iframe)\b[^>]*(?:href|src)="(?:https?:)?\/\//u);
});

test('the API describes itself', async () => {
  const { paths }: { paths: object } = JSON.parse(await (await fetch(`${served.address}/openapi.json`)).text());
  expect(Object.keys(paths)).toEqual(expect.arrayContaining(['/api/v1/plans', '/api/v1/imports/{id}/events']));
  expect((await fetch(`${served.address}/docs/`)).status).toBe(200);
});
