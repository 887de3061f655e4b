import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { startReaders, type Readers, type ReadersOptions } from '../../pipelines/read-apart.js';
import { readPlan } from '../../pipelines/read-plan.js';
import { childProcesses, isAtWork, isRunning } from '../support/child-processes.js';
import { fixturePlans } from '../support/fixtures.js';
import { until } from '../support/until.js';

const [, plan = new Uint8Array()] = fixturePlans[0] ?? [];
/** Takes next to no time to read. */
const small = Buffer.from('KẾ HOẠCH');
/** Takes minutes to read, and gigabytes. */
const endless = Buffer.concat(Array<Uint8Array>(3_000).fill(plan));

let readers: Readers | undefined;

afterEach(() => readers?.close());

function start(options: Partial<ReadersOptions> = {}): Readers {
  readers = startReaders({ concurrency: 1, timeLimitMs: 60_000, memoryLimitBytes: 2 ** 30, ...options });
  return readers;
}

/** The number of a process that another one started. */
function untilOneWorks(parent: number): Promise<number> {
  return until(() => childProcesses(parent).find(isAtWork));
}

describe('what is read apart', () => {
  test('is what would have been read here, by a process that stays', async () => {
    const { read } = start();
    expect(await read(plan)).toEqual(await readPlan(plan));
    const [pid] = childProcesses(process.pid);
    await read(plan);
    expect(childProcesses(process.pid)).toEqual([pid]);
  });

  test('fails as it would have failed here', async () => {
    const { read } = start();
    await expect(read(new Uint8Array())).rejects.toMatchObject({ code: 'file-empty', class: 'input' });
    await expect(read(Buffer.from('\x89PNG\r\n', 'latin1'))).rejects.toMatchObject({ code: 'file-is-image', data: { format: 'PNG' } });
  });

  test('is read by several processes at a time, and no more', async () => {
    const { read } = start({ concurrency: 2 });
    const records = await Promise.all(fixturePlans.slice(0, 4).map(([, bytes]) => read(bytes)));
    expect(records.map(({ source }) => source.byteSize)).toEqual(fixturePlans.slice(0, 4).map(([, { length }]) => length));
    expect(childProcesses(process.pid)).toHaveLength(2);
  });
});

describe('a document', () => {
  test('that takes too long is given up, and the next one is read', async () => {
    const { read } = start({ timeLimitMs: 3_000 });
    const [slow, next] = [read(endless), read(small)];
    await expect(slow).rejects.toMatchObject({ code: 'file-too-slow', class: 'input', data: { limit: 3 } });
    expect((await next).source.byteSize).toBe(small.length);
  });

  test('that needs too much memory is given up, and the next one is read', async () => {
    const { read } = start({ memoryLimitBytes: 2 ** 28 });
    const [large, next] = [read(endless), read(plan)];
    await expect(large).rejects.toMatchObject({ code: 'file-needs-memory', class: 'input', data: { limit: '256.0 MB' } });
    expect((await next).source.byteSize).toBe(plan.length);
  });

  test('whose process dies fails, and the next one is read', async () => {
    const { read } = start();
    await read(plan);
    const [slow, next] = [read(endless), read(plan)];
    process.kill(await untilOneWorks(process.pid), 'SIGSEGV');
    await expect(slow).rejects.toMatchObject({ code: 'file-crashes-reader', class: 'input', data: { reason: 'SIGSEGV' } });
    expect((await next).source.byteSize).toBe(plan.length);
  });
});

describe('a document whose process is killed from outside', () => {
  const killAll = (): void => childProcesses(process.pid).forEach((pid) => process.kill(pid, 'SIGKILL'));

  test('is read by another one', async () => {
    const { read } = start();
    await read(small);
    const record = read(plan);
    killAll();
    expect((await record).source.byteSize).toBe(plan.length);
  });

  test('fails when that one ends likewise', async () => {
    const { read } = start();
    await read(small);
    const [first] = childProcesses(process.pid);
    const outcome = read(endless).catch((error: unknown) => error);
    killAll();
    const second = await until(() => childProcesses(process.pid).find((pid) => pid !== first));
    process.kill(second, 'SIGKILL');
    expect(await outcome).toMatchObject({ code: 'file-crashes-reader', class: 'input', data: { reason: 'SIGKILL' } });
  });
});

describe('processes that read', () => {
  test('are gone after close, and what they read is told to be tried again', async () => {
    const { read, close } = start();
    const reading = [read(endless), read(plan)];
    await untilOneWorks(process.pid);
    const outcomes = Promise.allSettled(reading);
    await close();
    expect(childProcesses(process.pid)).toEqual([]);
    expect(await outcomes).toMatchObject([
      { reason: { code: 'reading-stopped', class: 'outage' } },
      { reason: { code: 'reading-stopped' } },
    ]);
    await expect(read(plan)).rejects.toMatchObject({ code: 'reading-stopped' });
  });

  test('outlive Ctrl-C, and are replaced when they die while they wait', async () => {
    const { read } = start();
    await read(plan);
    const [first = 0] = childProcesses(process.pid);
    process.kill(first, 'SIGINT');
    expect((await read(plan)).source.byteSize).toBe(plan.length);
    expect(childProcesses(process.pid)).toEqual([first]);
    process.kill(first, 'SIGKILL');
    await until(() => !isRunning(first));
    expect((await read(plan)).source.byteSize).toBe(plan.length);
  });

  test('die with their parent, also in the middle of a document', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kehoach-'));
    await writeFile(join(folder, 'endless.txt'), endless);
    const support = join(import.meta.dirname, '..', 'support');
    const parent = spawn(
      process.execPath,
      [`--import=${join(support, 'typescript-loader.js')}`, join(support, 'reading-parent.ts'), join(folder, 'endless.txt')],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    await once(parent.stdout, 'data');
    const child = await untilOneWorks(parent.pid ?? 0);
    parent.kill('SIGKILL');
    await until(() => !isRunning(child));
    await rm(folder, { recursive: true });
  });
});
