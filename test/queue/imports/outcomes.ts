import { truncate } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { contentId } from '../../../src/originals/open-originals.js';
import { importFiles } from '../../../src/queue/imports/import-files.js';
import { listImports } from '../../../src/store/imports/list-imports.js';
import { loadReceipt } from '../../../src/store/imports/load-receipt.js';
import { OTHER_PLAN, PLAN, type ImportsFixture } from './imports-fixture.js';

/** What the receipt says of each file, and what is kept of it. */
export function testOutcomes(fixture: ImportsFixture): void {
  const { put, take, outcomes, pathOf, options } = fixture;

  test('accounts for every file', async () => {
    await put('1.txt', PLAN);
    await put('2/bản sao.txt', PLAN);
    await put('3.txt', { ...PLAN, body: ['Nội dung khác.'] });
    await put('4.txt', { ...PLAN, body: ['Nội dung  KHÁC.'] });
    await put('5.txt', { ...PLAN, documentType: 'bao-cao' });
    await put('6.gif', 'GIF89a');
    await put('7.txt', 'defect');
    await put('~$1.docx', 'x');
    const receipt = await take();
    expect(outcomes(receipt)).toEqual([
      ['1.txt', 'new', undefined],
      ['2/bản sao.txt', 'duplicate', 'same-bytes'],
      ['3.txt', 'revised', 'other-content'],
      ['4.txt', 'rendition', 'same-content'],
      ['5.txt', 'other', 'not-a-plan'],
      ['6.gif', 'failed', 'file-format-unsupported'],
      ['7.txt', 'failed', 'unexpected'],
    ]);
    expect(receipt).toMatchObject({
      total: 7,
      pending: 0,
      counts: { new: 1, duplicate: 1, revised: 1, rendition: 1, other: 1, failed: 2 },
      skipped: [{ path: pathOf('~$1.docx'), reason: 'lock-file' }],
    });
    expect(receipt.files[2]?.of).toEqual(receipt.files[0]?.plan);
    expect(receipt.files[4]?.reason?.data).toEqual({ documentType: 'Báo cáo' });
    expect(receipt.files[5]?.reason?.data).toEqual({ file: pathOf('6.gif'), format: 'gif' });
  });

  test('keeps its receipt', async () => {
    await put('1.txt', { ...PLAN, number: '' });
    const receipt = await take();
    expect(receipt.files[0]).toMatchObject({ plan: { title: 'Kế hoạch A', number: '/KH-SNV' }, issues: { info: 1 } });
    expect(receipt.finishedAt).not.toBeNull();
    expect(await loadReceipt(fixture.store, receipt.importId)).toEqual(receipt);
    const [last] = (await listImports(fixture.store)).items;
    expect(last).toMatchObject({ importId: receipt.importId, total: 1, failed: 0, pending: 0 });
  });

  test('done twice changes nothing', async () => {
    await put('1.txt', PLAN);
    await put('2.txt', OTHER_PLAN);
    await take();
    expect((await take()).counts).toMatchObject({ new: 0, duplicate: 2 });
  });

  test('keeps the file as it came', async () => {
    await put('1.txt', PLAN);
    const [file] = (await take()).files;
    expect((await fixture.originals.get(file?.plan?.id ?? ''))?.toString()).toBe(JSON.stringify(PLAN));
  });

  test('stores nothing of a secret paper unless told to', async () => {
    const secret = { ...PLAN, secrecy: 'MẬT' };
    await put('1.txt', secret);
    const receipt = await take();
    expect(receipt.files).toMatchObject([{ outcome: 'failed', reason: { code: 'document-secret', data: { mark: 'MẬT' } }, plan: null }]);
    expect(await fixture.store.db.selectFrom('plans').select('id').execute()).toEqual([]);
    expect(await fixture.originals.has(contentId(Buffer.from(JSON.stringify(secret))))).toBe(false);
    expect((await take({ allowSecret: true })).counts.new).toBe(1);
  });

  test('refuses what is too large without reading it', async () => {
    await put('1.txt', '');
    await truncate(pathOf('1.txt'), 300 * 2 ** 20);
    const neverRead = async (): Promise<never> => {
      throw new Error('read');
    };
    const receipt = await take({ read: neverRead, maxFileBytes: 100 * 2 ** 20 });
    expect(receipt.files[0]?.reason).toEqual({
      code: 'file-too-large',
      data: { file: pathOf('1.txt'), size: '300 MB', limit: '100 MB' },
    });
  });

  test('tells a file that is not there', async () => {
    const receipt = await importFiles(fixture.store, fixture.originals, [pathOf('không có.txt')], options());
    expect(outcomes(receipt)).toEqual([['không có.txt', 'failed', 'file-not-found']]);
  });

  test('does not look among the originals', async () => {
    await put('1.txt', PLAN);
    await take();
    const { files, skipped } = await importFiles(fixture.store, fixture.originals, [fixture.parent], options());
    expect(files.map(({ path }) => path)).toEqual([pathOf('1.txt')]);
    expect(skipped).toEqual([{ path: fixture.originals.location, reason: 'store-folder' }]);
  });
}
