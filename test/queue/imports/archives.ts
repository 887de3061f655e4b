import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { KehoachError } from '../../../src/errors/kehoach-error.js';
import type { Originals } from '../../../src/originals/open-originals.js';
import { listImports } from '../../../src/store/imports/list-imports.js';
import { PLAN, type ImportsFixture } from './imports-fixture.js';

/** Files in archives: each counts by itself, and is copied until it has been read. */
export function testArchives(fixture: ImportsFixture): void {
  const { put, take, takeInto, outcomes, pathOf } = fixture;

  test('opens archives like folders, and leaves no copy of what was in them', async () => {
    const entries = { 'a.txt': JSON.stringify(PLAN), 'trong/b.gif': 'GIF89a', '~$a.docx': 'x' };
    await put('kế hoạch.zip', zipSync(Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, strToU8(text)]))));
    await put('hỏng.zip', zipSync({ 'a.txt': strToU8('a'.repeat(100)) }).subarray(0, 60));
    const receipt = await take({ maxFileBytes: 20_000 });
    expect(outcomes(receipt)).toEqual([
      ['hỏng.zip', 'failed', 'file-corrupt'],
      ['kế hoạch.zip/a.txt', 'new', undefined],
      ['kế hoạch.zip/trong/b.gif', 'failed', 'file-format-unsupported'],
    ]);
    expect(receipt.skipped).toEqual([{ path: pathOf('kế hoạch.zip/~$a.docx'), reason: 'lock-file' }]);
    expect(await readdir(join(fixture.originals.location, 'incoming')).catch(() => [])).toEqual([]);
  });

  test('does not begin while copies of what is in an archive cannot be kept, and leaves none', async () => {
    await put('gói.zip', zipSync({ 'a.txt': strToU8('a'), 'b.txt': strToU8('b') }));
    const { store, originals } = fixture;
    const made: string[] = [];
    const stage = async (bytes: Uint8Array): Promise<string> => {
      if (made.length > 0) throw new KehoachError('originals-unreachable', { originals: originals.location, reason: 'ENOSPC' });
      made.push(await originals.incoming.stage(bytes));
      return made[0] ?? '';
    };
    const full: Originals = { ...originals, incoming: { ...originals.incoming, stage } };
    const imports = (await listImports(store)).total;
    await expect(takeInto(full)).rejects.toMatchObject({ code: 'originals-unreachable' });
    expect((await listImports(store)).total).toBe(imports);
    expect(await originals.incoming.has(made[0] ?? '')).toBe(false);
  });
}
