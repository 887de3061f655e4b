import { once } from 'node:events';
import { expect, test } from '@jest/globals';
import { strToU8 } from 'fflate';
import { KehoachError } from '../../../src/errors/kehoach-error.js';
import type { ImportProgress } from '../../../src/queue/imports/follow-import.js';
import { resumeWithin } from '../../../src/queue/imports/resume-import.js';
import { loadReceipt } from '../../../src/store/imports/load-receipt.js';
import { unfinishedImports } from '../../../src/store/imports/unfinished-imports.js';
import { OTHER_PLAN, PLAN, read, type ImportsFixture } from './imports-fixture.js';

const ELSEWHERE = { importedBy: 'lan', importedFrom: 'máy khác' };

/** An import that was broken off goes on where its files are. */
export function testBrokenOffImports(fixture: ImportsFixture): void {
  const { put, take, begin, resume, forget, pathOf, options } = fixture;

  test('says how far it is, can be broken off, and goes on', async () => {
    for (const one of ['1', '2', '3']) await put(one, { ...PLAN, title: one, body: [one], number: one });
    const seen: ImportProgress[] = [];
    const stop = new AbortController();
    const twoDone = new AbortController();
    const broken = await take({
      signal: stop.signal,
      onProgress: (progress) => {
        if (seen.push(progress) === 2) twoDone.abort();
      },
      read: async (bytes) => {
        if (!Buffer.from(bytes).includes('"3"')) return read(bytes);
        if (!twoDone.signal.aborted) await once(twoDone.signal, 'abort');
        stop.abort();
        throw new KehoachError('reading-stopped');
      },
    });
    expect(seen.map(({ done, total, outcome }) => [done, total, outcome])).toEqual([
      [1, 3, 'new'],
      [2, 3, 'new'],
    ]);
    expect(broken).toMatchObject({ total: 3, pending: 1, finishedAt: null, counts: { new: 2 } });
    expect(await resume()).toMatchObject({ importId: broken.importId, total: 3, pending: 0, counts: { new: 3 } });
    await expect(resume()).rejects.toThrow('No import was broken off');
  });

  test('of a folder that is watched goes on at the next start', async () => {
    await put('1.txt', PLAN);
    await put('2.txt', OTHER_PLAN);
    const beginOf = (...paths: string[]) =>
      begin(
        paths.map((path) => ({ path })),
        { paths },
      );
    const [first, second, outside] = [pathOf('1.txt'), pathOf('2.txt'), `${fixture.inbox}-khác/1.txt`];
    const batches = [await beginOf(first), await beginOf(second, first)];
    const others = [await beginOf(outside), await beginOf(first, outside)];
    const receipts = await resumeWithin(fixture.store, fixture.originals, fixture.inbox, options());
    expect(receipts.map(({ importId, pending, counts }) => [importId, pending, counts.new, counts.duplicate])).toEqual([
      [batches[0], 0, 1, 0],
      [batches[1], 0, 1, 1],
    ]);
    expect(await unfinishedImports(fixture.store)).toEqual(others.reverse());
    for (const id of others) await forget(id);
  });

  test.each([
    ['copies wait', true, 0],
    ['the files lie there alone', false, 1],
  ])('resumes one of the same paths on another host where %s', async (_, isCopied, pending) => {
    await put('1.txt', PLAN);
    const copy = isCopied && { incomingKey: await fixture.originals.incoming.stage(strToU8('GIF89a')) };
    const elsewhere = await begin([{ path: pathOf('1.txt'), ...copy }], ELSEWHERE);
    expect((await take()).counts.new).toBe(1);
    expect(await loadReceipt(fixture.store, elsewhere)).toMatchObject({ pending, counts: { failed: 1 - pending } });
    await forget(elsewhere);
  });

  test('is not resumed where its files are not: nothing is told of them', async () => {
    const file = pathOf('1.txt');
    const elsewhere = await begin([{ path: file }], ELSEWHERE);
    const data = { import: elsewhere, host: 'máy khác', file };
    for (const number of [elsewhere, undefined]) await expect(resume(number)).rejects.toMatchObject({ code: 'import-elsewhere', data });
    expect(await loadReceipt(fixture.store, elsewhere)).toMatchObject({ pending: 1, finishedAt: null });
    await put('1.txt', PLAN);
    expect(await resume(elsewhere)).toMatchObject({ pending: 0, counts: { new: 1 } });
  });
}
