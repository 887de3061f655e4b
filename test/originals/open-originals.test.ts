import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { contentId, openOriginals, type Originals } from '../../src/originals/open-originals.js';
import { startS3Server, type S3Server } from '../../scripts/servers/s3-server.js';

const PLAN = Buffer.from('Kế hoạch cải cách hành chính');

async function collect(ids: AsyncIterable<string>): Promise<string[]> {
  const found: string[] = [];
  for await (const id of ids) found.push(id);
  return found.sort();
}

let folder: string;
let server: S3Server;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kehoach-'));
  server = await startS3Server();
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

describe.each([
  ['in a folder', () => join(folder, 'originals')],
  ['in object storage', () => server.location],
])('originals %s', (_, locate) => {
  let originals: Originals;
  beforeAll(() => {
    originals = openOriginals(locate());
  });

  test('that are not there are undefined', async () => {
    expect(await originals.get(contentId(PLAN))).toBeUndefined();
    expect(await originals.has(contentId(PLAN))).toBe(false);
    expect(await collect(originals.ids())).toEqual([]);
  });

  test('are found again by what is in them, kept once, and removed', async () => {
    const other = Buffer.alloc(3 * 2 ** 20, 7);
    const ids = await Promise.all([originals.put(PLAN), originals.put(PLAN), originals.put(other), originals.put(Buffer.of())]);
    expect(ids[0]).toBe(contentId(PLAN));
    expect(await originals.get(ids[0])).toEqual(PLAN);
    expect(other.equals((await originals.get(ids[2])) ?? PLAN)).toBe(true);
    expect(await collect(originals.ids())).toEqual([...new Set(ids)].sort());
    for (const id of ids) await originals.remove(id);
    expect(await collect(originals.ids())).toEqual([]);
  });

  test('on their way in are read by their ticket until they are removed', async () => {
    const ticket = await originals.incoming.stage(PLAN);
    expect(ticket).not.toBe(await originals.incoming.stage(PLAN));
    expect(await originals.incoming.read(ticket)).toEqual(PLAN);
    expect(await collect(originals.ids())).toEqual([]);
    await originals.incoming.remove(ticket);
    await originals.incoming.remove(ticket);
    expect(await originals.incoming.read(ticket)).toBeUndefined();
  });
});

test('what is on its way in says nothing to one who finds it', async () => {
  const originals = openOriginals(join(folder, 'staged'));
  const ticket = await originals.incoming.stage(Buffer.from('TUYỆT MẬT. '.repeat(1000)));
  const [name = ''] = await readdir(join(folder, 'staged', 'incoming'));
  expect((await readFile(join(folder, 'staged', 'incoming', name))).includes('MẬT')).toBe(false);
  await expect(originals.incoming.read(ticket.replace(/.$/u, (digit) => (digit === '0' ? '1' : '0')))).rejects.toThrow();
  await expect(originals.incoming.read('../../etc/passwd')).rejects.toThrow('no ticket');
});

test('an original that was changed is not given out', async () => {
  const originals = openOriginals(join(folder, 'changed'));
  const id = await originals.put(PLAN);
  await writeFile(join(folder, 'changed', id.slice(0, 2), id.slice(2)), 'Kế hoạch khác');
  await expect(originals.get(id)).rejects.toMatchObject({ code: 'original-damaged' });
});

test.each([
  [
    'a folder that is a file',
    async () => {
      await writeFile(join(folder, 'file'), '');
      return join(folder, 'file');
    },
  ],
  ['a bucket that is not there', async () => 's3://nothing/kho'],
])('%s is an outage', async (_, locate) => {
  const originals = openOriginals(await locate());
  await expect(originals.put(PLAN)).rejects.toMatchObject({ code: 'originals-unreachable', class: 'outage' });
});
