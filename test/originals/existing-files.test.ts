import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { existingFiles } from '../../src/originals/existing-files.js';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kehoach-'));
  await writeFile(join(folder, 'hồ sơ.zip'), '');
  await writeFile(join(folder, 'kh.txt'), '');
});

afterAll(async () => rm(folder, { recursive: true }));

test('of paths in the ledger the files that are still there, an archive once', async () => {
  const paths = ['kh.txt', 'đã xóa.txt', 'hồ sơ.zip/a/kh.txt', 'hồ sơ.zip/b.txt', '../không có/x.txt'];
  expect(await existingFiles(paths.map((path) => join(folder, path)))).toEqual([join(folder, 'kh.txt'), join(folder, 'hồ sơ.zip')]);
});
