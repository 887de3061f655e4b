import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { readPlan } from '../../../pipelines/read-plan.js';
import { packageRoot } from '../../../src/config/package.js';
import { endIdleThreads } from '../../../src/readers/ocr/embedded-tesseract.js';
import { caseBytes } from './pdf-case.js';

afterAll(() => endIdleThreads());

test('text below a seal and a signature is read, they are not', async () => {
  const bytes = readFileSync(join(packageRoot, 'fixtures/scans/seal-and-signature.pdf'));
  const { source, extractor, blocks, issues } = await readPlan(bytes, { ocr: 'embedded' });
  expect(source).toMatchObject({ mediaType: 'application/pdf', textOrigin: 'ocr' });
  expect(Object.keys(extractor.engines ?? {})).toEqual(['pdfium', 'tesseract.js-core']);
  const signature = blocks
    .flatMap((block) => (block.kind === 'table' ? block.cells.map(({ text }) => text) : []))
    .find((text) => text.includes('GIÁM ĐỐC'));
  expect(signature).toMatch(/^Q\. ?GIÁM ĐỐC[^\n]{0,3}\nĐỗ M\S{2,3} Nhật$/u);
  expect(issues).toContainEqual(expect.objectContaining({ code: 'page-recognized' }));
});

test('only pages without text are recognized', async () => {
  const pages: number[] = [];
  const { source, issues } = await readPlan(caseBytes('scan-among-pages'), { ocr: 'embedded', onPage: (page) => pages.push(page) });
  expect(pages).toEqual([2]);
  expect(source.textOrigin).toBe('mixed');
  expect(issues.map(({ code }) => code)).not.toContain('page-without-text');
});
