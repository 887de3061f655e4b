import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { startReaders, type Readers } from '../../pipelines/read-apart.js';
import { readPlan } from '../../pipelines/read-plan.js';
import { packageRoot } from '../../src/config/package.js';
import { endIdleThreads } from '../../src/readers/ocr/embedded-tesseract.js';
import { findInstalledTesseract } from '../../src/readers/ocr/installed-tesseract.js';
import { recognitionBy } from '../../src/readers/ocr/recognition-by.js';

afterAll(() => endIdleThreads());

const page = readFileSync(join(packageRoot, 'fixtures/scans/task-table.tif'));
const program = await findInstalledTesseract();
const nowhere = () => Promise.resolve(undefined);

let readers: Readers | undefined;
afterEach(() => readers?.close());

describe('where no tesseract is installed', () => {
  test('the best there is is the embedded one', async () => {
    expect(await recognitionBy('auto', nowhere)?.start()).toMatchObject({ name: 'tesseract.js-core' });
  });

  test('whoever wants it is told how to get it', async () => {
    await expect(readPlan(page, { ocr: 'system', findTesseract: nowhere })).rejects.toMatchObject({
      code: 'tesseract-missing',
      class: 'usage',
    });
  });
});

/** Machines differ: each of these tests says what holds on either kind. */
describe('the tesseract of this machine, if there is one', () => {
  test('reads for a process that may start none, as it reads here', async () => {
    readers = startReaders({ concurrency: 1, timeLimitMs: 60_000, memoryLimitBytes: 2 ** 30, ocr: 'auto' });
    const told: number[][] = [];
    const record = await readers.read(page, { onPage: (...pages) => told.push(pages) });
    expect(told).toEqual([[1, 1]]);
    expect(record).toEqual(await readPlan(page, { ocr: 'auto' }));
    expect(record.extractor.engines).toEqual(program ? { tesseract: program.version } : { 'tesseract.js-core': expect.any(String) });
    const cells = record.blocks.flatMap((block) => (block.kind === 'table' ? block.cells.map(({ text }) => text) : []));
    expect(cells).toEqual(expect.arrayContaining(['Hạn hoàn thành', 'Thanh tra huyện', 'Trước 31/3']));
  });

  test('wanted by name, it is taken or missed', async () => {
    const started = recognitionBy('system', findInstalledTesseract)?.start();
    if (program) expect(await started).toMatchObject({ name: 'tesseract', version: program.version });
    else await expect(started).rejects.toMatchObject({ code: 'tesseract-missing' });
  });
});
