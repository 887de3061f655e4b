import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { PageOf } from '../../src/store/sql/page.js';
import { serveStore, type ServedStore } from './serve-store.js';
import { importInto } from './upload.js';

const PATIENCE = { headMs: 1000, requestMs: 1500, idleMs: 60_000, checkedEveryMs: 100 };
const DRIP_MS = 50;
let served: ServedStore;

beforeAll(async () => {
  served = await serveStore({}, { patience: PATIENCE });
});

afterAll(() => served.close());

/** Sends `start` and then a byte now and again, until the server has had enough; what it said. */
async function drip(start: string): Promise<string> {
  const socket = connect(Number(new URL(served.address).port), '127.0.0.1');
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  // What is sent while the server closes is answered with a reset.
  socket.on('error', () => undefined);
  socket.write(start);
  const drops = setInterval(() => drop(socket), DRIP_MS);
  await once(socket, 'close').finally(() => clearInterval(drops));
  return Buffer.concat(chunks).toString();
}

function drop(socket: Socket): void {
  if (socket.writable) socket.write('a');
}

const FORM = 'content-type: multipart/form-data; boundary=x';
const PART = '--x\r\ncontent-disposition: form-data; name="files"; filename="a.txt"\r\n\r\n';

test.each([
  ['headers', 'GET /api/v1/plans HTTP/1.1\r\nhost: 127.0.0.1\r\nx-long: '],
  [
    'a body',
    'POST /api/v1/feeds HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ncontent-length: 100000\r\n\r\n{"filter":"',
  ],
  ['an upload', `POST /api/v1/imports HTTP/1.1\r\nhost: 127.0.0.1\r\n${FORM}\r\ncontent-length: 100000\r\n\r\n${PART}`],
])('%s without an end: 408, while others are served', async (_, start) => {
  const before = (await served.get<PageOf<unknown>>('/imports')).total;
  const dripping = drip(start);
  const receipt = await importInto(served, { 'rỗng.txt': '' });
  expect(receipt.total).toBe(1);
  expect(await dripping).toMatch(/^HTTP\/1\.1 408 /u);
  expect((await served.get<PageOf<unknown>>('/imports')).total).toBe(before + 1);
});
