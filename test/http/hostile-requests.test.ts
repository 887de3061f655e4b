import { connect } from 'node:net';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PageOf } from '../../src/store/sql/page.js';
import { serveStore, type ServedStore } from './serve-store.js';
import { importInto } from './upload.js';

const HOSTILE_NAME = `<img src=x onerror=alert(1)>'; drop table kehoach.plans; --.txt`;
const HOSTILE_TEXT = `ỦY BAN NHÂN DÂN\nTỈNH NAM ĐỊNH\n\nSố: 14/KH-UBND\n\nNam Định, ngày 20 tháng 01 năm 2021\n\nKẾ HOẠCH\n<script>alert('1')</script> ' or 1=1 -- năm 2021\n\nI. MỤC ĐÍCH\n\nGần dân.\n`;
let served: ServedStore;

beforeAll(async () => {
  served = await serveStore();
  await importInto(served, { [HOSTILE_NAME]: HOSTILE_TEXT });
});

afterAll(() => served.close());

const ask = (path: string, init: RequestInit = {}): Promise<Response> => fetch(`${served.address}${path}`, init);

describe('words that are out to be something else stay words', () => {
  const words = [
    `'; drop table kehoach.plans; --`,
    `' or '1'='1`,
    `%' union select null --`,
    String.raw`\'`,
    '%',
    '_',
    '\u0000',
    '{{7*7}}',
    '../../etc/passwd',
  ];

  test.each(
    words.flatMap((word) =>
      ['/plans?body=', '/search?q=', '/plans?after=', '/references?instrument=', '/tasks?unit=', '/instruments?text='].map((path) => [
        path,
        word,
      ]),
    ),
  )('%s%j', async (path, word) => {
    const response = await ask(`/api/v1${path}${encodeURIComponent(word)}`);
    expect([200, 400, 404]).toContain(response.status);
    expect((await served.get<PageOf<unknown>>('/plans')).total).toBe(1);
  });

  test('a name and a title are sent as data, in an answer that no browser takes for a page', async () => {
    const response = await ask('/api/v1/plans');
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    const { items }: PageOf<{ id: string; fileName: string; title: string }> = JSON.parse(await response.text());
    expect(items[0]?.title).toContain(`<script>alert('1')</script>`);
    const original = await ask(`/api/v1/plans/${items[0]?.id}/original`);
    expect(original.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w.-]+"; filename\*=UTF-8''[\w.%!~-]+$/u);
    expect(original.headers.get('content-security-policy')).toContain('sandbox');
  });
});

describe('no address leads out of what is served', () => {
  test.each([
    '/assets/../../package.json',
    '/assets/..%2f..%2fpackage.json',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/..%5c..%5cpackage.json',
    '/docs/static/..%2f..%2f..%2fpackage.json',
    '/api/v1/plans/..%2f..%2fpackage.json',
    '/api/v1/exports/..%2f..%2fetc%2fpasswd',
    '/%00',
  ])('%s', async (path) => {
    const socket = connect(Number(new URL(served.address).port), '127.0.0.1');
    socket.write(`GET ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\n\r\n`);
    const chunks: Buffer[] = [];
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    await once(socket, 'close');
    const answer = Buffer.concat(chunks).toString();
    expect(answer).toMatch(/^HTTP\/1\.1 (?:4\d\d|200)/u);
    expect(answer).not.toContain('"dependencies"');
    expect(answer).not.toContain('root:');
  });
});

describe('bodies', () => {
  test('more JSON than anybody needs is refused', async () => {
    const body = JSON.stringify({ path: 'header.title', value: 'a'.repeat(2 ** 21) });
    const response = await ask('/api/v1/plans/x/corrections', { method: 'POST', body, headers: { 'content-type': 'application/json' } });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
  });

  test.each([
    ['{"__proto__":{"role":"administrator"}}', 'application/json'],
    ['{"path":', 'application/json'],
    ['<a/>', 'application/xml'],
  ])('%s as %s', async (body, type) => {
    const response = await ask('/api/v1/feeds', { method: 'POST', body, headers: { 'content-type': type } });
    expect([400, 415]).toContain(response.status);
  });

  test('an upload that breaks off leaves no import', async () => {
    const before = (await served.get<PageOf<unknown>>('/imports')).total;
    const socket = connect(Number(new URL(served.address).port), '127.0.0.1');
    const part = '--x\r\ncontent-disposition: form-data; name="files"; filename="a.txt"\r\n\r\nKế hoạch';
    socket.write(
      `POST /api/v1/imports HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: multipart/form-data; boundary=x\r\ncontent-length: 100000\r\nexpect: 100-continue\r\n\r\n`,
    );
    await once(socket, 'data');
    socket.end(part);
    await once(socket.resume(), 'close');
    expect((await served.get<PageOf<unknown>>('/imports')).total).toBe(before);
  });
});
