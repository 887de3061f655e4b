import { once } from 'node:events';
import { expect, test } from '@jest/globals';
import type { ReadDocument } from '../../../pipelines/read-apart.js';
import type { Originals } from '../../../src/originals/open-originals.js';
import { OTHER_PLAN, PLAN, read, type ImportsFixture } from './imports-fixture.js';

/** Several files, and several imports, at a time. */
export function testOrderOfWork(fixture: ImportsFixture): void {
  const { put, take, takeInto, outcomes } = fixture;

  test('of a folder twice at once doubles nothing', async () => {
    const names = Array.from({ length: 8 }, (_, index) => String(index + 1));
    for (const one of names) await put(one, { ...PLAN, title: one, body: [one], number: one });
    const receipts = await Promise.all([take({ concurrency: 2 }), take({ concurrency: 2 })]);
    expect(receipts.map(({ pending, counts }) => [pending, counts.new + counts.duplicate])).toEqual([
      [0, 8],
      [0, 8],
    ]);
    expect(receipts.reduce((sum, { counts }) => sum + counts.new, 0)).toBe(8);
    expect((await fixture.store.db.selectFrom('plans').select('id').execute()).length).toBe(8);
  });

  test('reads the next file while the one before it is stored', async () => {
    await put('1.txt', PLAN);
    await put('2.txt', OTHER_PLAN);
    const isSecond = (bytes: Uint8Array): boolean => Buffer.from(bytes).includes('"260"');
    const secondRead = new AbortController();
    const { originals } = fixture;
    const patient: Originals = {
      ...originals,
      put: async (bytes) => {
        if (!isSecond(bytes) && !secondRead.signal.aborted) await once(secondRead.signal, 'abort');
        return originals.put(bytes);
      },
    };
    const readOn: ReadDocument = async (bytes) => {
      if (isSecond(bytes)) secondRead.abort();
      return read(bytes);
    };
    expect(outcomes(await takeInto(patient, { read: readOn }))).toEqual([
      ['1.txt', 'new', undefined],
      ['2.txt', 'new', undefined],
    ]);
  });
}
