import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { listFiles } from '../../src/originals/list-files.js';
import { originalsLocation } from '../../src/originals/originals-location.js';
import { readFileWithin } from '../../src/originals/read-file.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kehoach-'));
});

afterEach(async () => rm(folder, { recursive: true }));

describe('originals', () => {
  test.each([
    ['kho', undefined, join('kho', 'originals')],
    ['postgres://h/d', undefined, join('.kehoach', 'originals')],
    ['postgresql://h/d', '/srv/goc', '/srv/goc'],
  ])('of %s (configured: %s) lie in %s', (store, configured, expected) => {
    expect(originalsLocation(store, configured)).toBe(expected);
  });
});

describe('a folder', () => {
  async function make(...names: string[]): Promise<void> {
    for (const name of names) {
      await mkdir(join(folder, name, '..'), { recursive: true });
      await writeFile(join(folder, name), name);
    }
  }

  async function listed(...paths: string[]): Promise<{ files: string[]; skipped: [string, string][] }> {
    const { files, skipped } = await listFiles(paths, [join(folder, 'kho')]);
    const short = (path: string): string => path.replace(`${folder}/`, '');
    return { files: files.map(short), skipped: skipped.map(({ path, reason }) => [short(path), reason]) };
  }

  test('gives its files and those of its folders by name', async () => {
    await make('b.txt', 'a.txt', 'c/2.pdf', 'c/1.docx', 'bảng.xlsx');
    expect(await listed(folder)).toEqual({ files: ['a.txt', 'b.txt', 'bảng.xlsx', 'c/1.docx', 'c/2.pdf'], skipped: [] });
  });

  test('names what it passes over', async () => {
    await make('.DS_Store', 'Thumbs.db', '~$kh.docx', '.~lock.kh.docx#', '.git/config', 'kho/originals/ab/cd', 'a.txt');
    await symlink(folder, join(folder, 'vòng'));
    await symlink(join(folder, 'a.txt'), join(folder, 'b.txt'));
    expect(await listed(folder)).toEqual({
      files: ['a.txt'],
      skipped: [
        ['.DS_Store', 'hidden'],
        ['.git', 'hidden'],
        ['.~lock.kh.docx#', 'lock-file'],
        ['Thumbs.db', 'system-file'],
        ['kho', 'store-folder'],
        ['vòng', 'link-to-folder'],
        ['~$kh.docx', 'lock-file'],
      ],
    });
  });

  test('takes what is named by itself, whatever it is, and each file once', async () => {
    await make('.ẩn.txt', 'a.txt');
    const paths = ['.ẩn.txt', 'a.txt', 'không có.txt'].map((name) => join(folder, name));
    expect((await listed(...paths, folder)).files).toEqual(['.ẩn.txt', 'a.txt', 'không có.txt']);
  });
});

describe('a file', () => {
  test('is read when it is small enough', async () => {
    await writeFile(join(folder, 'a'), '12345');
    expect(await readFileWithin(join(folder, 'a'), 5)).toHaveLength(5);
  });

  test.each([
    ['too large', 'a', 'file-too-large'],
    ['not there', 'b', 'file-not-found'],
    ['a folder', '.', 'file-is-folder'],
  ])('that is %s is told', async (_, name, code) => {
    await writeFile(join(folder, 'a'), '123456');
    await expect(readFileWithin(join(folder, name), 5)).rejects.toMatchObject({ code });
  });
});
