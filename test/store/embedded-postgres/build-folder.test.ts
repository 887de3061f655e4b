import { mkdir, mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { buildFolder } from '../../../src/store/embedded-postgres/build-folder.js';

let parent: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'kehoach-'));
});

afterEach(async () => rm(parent, { recursive: true }));

async function fill(building: string): Promise<void> {
  await writeFile(join(building, 'file'), 'x');
}

describe('a folder that is built', () => {
  test('gets its name and rights when it is whole', async () => {
    expect(await buildFolder(join(parent, 'a'), 0o711, fill)).toBe('built');
    expect(await readdir(parent)).toEqual(['a']);
    expect((await stat(join(parent, 'a'))).mode & 0o777).toBe(0o711);
  });

  test('is built by one of several', async () => {
    const outcomes = await Promise.all([1, 2, 3].map(async () => buildFolder(join(parent, 'a'), 0o700, fill)));
    expect(outcomes.sort()).toEqual(['built', 'existed', 'existed']);
    expect(await readdir(parent)).toEqual(['a']);
  });

  test('leaves nothing when it fails', async () => {
    await expect(buildFolder(join(parent, 'a'), 0o700, () => Promise.reject(new Error('full')))).rejects.toThrow('full');
    expect(await readdir(parent)).toEqual([]);
  });

  test('takes away what a killed builder left long ago, and no work that goes on', async () => {
    await mkdir(join(parent, 'a.0000.building'));
    await utimes(join(parent, 'a.0000.building'), 0, 0);
    await mkdir(join(parent, 'a.1111.building'));
    await buildFolder(join(parent, 'a'), 0o700, fill);
    expect((await readdir(parent)).toSorted()).toEqual(['a', 'a.1111.building']);
  });
});
