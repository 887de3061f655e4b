import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { packageRoot } from '../../src/config/package.js';
import { addApiKey } from '../../src/store/accounts/api-keys.js';
import { freePort } from '../../src/store/embedded-postgres/free-port.js';
import type { ImportSummary } from '../../src/store/list-imports.js';
import { openStore } from '../../src/store/open-store.js';
import type { PageOf } from '../../src/store/page.js';
import { removeStore, temporaryFolder } from '../support/temporary-store.js';

jest.setTimeout(240_000);

const UPLOADS = 50;
/** The server is ended when so many uploads have been taken: killed the first time, told to stop the second. */
const ENDS: readonly (readonly [number, NodeJS.Signals])[] = [
  [10, 'SIGKILL'],
  [30, 'SIGTERM'],
];

let folder: string;
let port: number;
let headers: Record<string, string>;
let server: ChildProcess;
let isOver = false;

beforeAll(async () => {
  [folder, port] = [await temporaryFolder(), await freePort()];
  const store = await openStore(folder);
  const { key } = await addApiKey(store, { name: 'uploads', role: 'administrator', unit: null, days: 1 }, { name: 'test', from: 'test' });
  await store.close();
  headers = { authorization: `Bearer ${key}` };
  server = serve();
});

afterAll(async () => {
  isOver = true;
  server.kill();
  await once(server, 'exit');
  await removeStore(folder);
});

/** As a service manager would: another as soon as one is gone. */
function serve(): ChildProcess {
  const program = join(packageRoot, 'dist', 'src', 'cli', 'main.js');
  const child = spawn(process.execPath, [program, 'serve', '--store', folder, '--port', String(port), '--concurrency', '2'], {
    stdio: 'ignore',
  });
  child.once('exit', () => {
    if (!isOver) server = serve();
  });
  return child;
}

test('50 uploads at once, the server killed and stopped meanwhile: what was taken is there, each once', async () => {
  let taken = 0;
  const begun = Array.from({ length: UPLOADS }, async (_, index) => {
    const importId = await sendUntilTaken(index + 1);
    taken += 1;
    const [, signal] = ENDS.find(([count]) => count === taken) ?? [];
    if (signal) server.kill(signal);
    return importId;
  });
  const ids = new Set(await Promise.all(begun));
  expect(ids.size).toBe(UPLOADS);
  const imports = await untilFinished(ids);
  expect(imports.filter(({ failed, pending }) => failed + pending > 0)).toEqual([]);
  const { total } = await get<PageOf<unknown>>('/plans?limit=1');
  expect(total).toBe(UPLOADS);
});

/** Whoever gets no answer sends again. */
async function sendUntilTaken(number: number): Promise<number> {
  for (;;) {
    const body = new FormData();
    body.set('files', new Blob([planText(number)]), `${number}.txt`);
    const response = await fetch(`${address()}/imports`, { method: 'POST', headers, body }).catch(() => undefined);
    const text = await response?.text().catch(() => undefined);
    if (response?.status === 202 && text !== undefined) {
      const { importId }: { importId: number } = JSON.parse(text);
      return importId;
    }
    await delay(500);
  }
}

async function untilFinished(ids: ReadonlySet<number>): Promise<ImportSummary[]> {
  for (;;) {
    const list = await get<PageOf<ImportSummary>>('/imports?limit=1000').catch(() => undefined);
    const found = (list?.items ?? []).filter(({ importId, finishedAt }) => ids.has(importId) && finishedAt !== null);
    if (found.length === ids.size) return found;
    await delay(500);
  }
}

async function get<Answer>(path: string): Promise<Answer> {
  const answer: Answer = JSON.parse(await (await fetch(`${address()}${path}`, { headers })).text());
  return answer;
}

function address(): string {
  return `http://127.0.0.1:${port}/api/v1`;
}

function planText(number: number): string {
  return [
    'ỦY BAN NHÂN DÂN\nTỈNH NAM ĐỊNH',
    `Số: ${number}/KH-UBND`,
    'Nam Định, ngày 20 tháng 01 năm 2021',
    `KẾ HOẠCH\nPhát triển xã thứ ${number} năm 2021`,
    'I. MỤC ĐÍCH',
    `Xã thứ ${number} có thêm ${number} km đường.`,
    'Nơi nhận:\n- Lưu: VT.',
    'CHỦ TỊCH\n\nTrần Đức Bình',
  ].join('\n\n');
}
