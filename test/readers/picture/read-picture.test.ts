import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { afterAll, describe, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { packageRoot } from '../../../src/config/package.js';
import { endIdleThreads } from '../../../src/readers/ocr/embedded-tesseract.js';
import { recognitionBy } from '../../../src/readers/ocr/recognition-by.js';
import { pdfiumEngine } from '../../../src/readers/pdf/pdfium/pdfium-engine.js';
import { readDocument } from '../../../src/readers/read-document.js';
import type { DocumentTree } from '../../../src/tree/nodes.js';

afterAll(() => endIdleThreads());

const recognition = recognitionBy('embedded', () => Promise.resolve(undefined));

function scan(name: string): Buffer {
  return readFileSync(join(packageRoot, 'fixtures/scans', name));
}

function textsOf({ children }: DocumentTree): string[] {
  return children.flatMap((block) =>
    block.type === 'paragraph' ? [block.text] : block.children.map((row) => row.children.map(({ text }) => text).join(' | ')),
  );
}

/** What a PNG says of itself, without its pixels. */
function pngHeader(width: number, height: number): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'),
    chunk('IHDR', data),
    chunk('IDAT', Buffer.alloc(8)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const [length, sum, named] = [Buffer.alloc(4), Buffer.alloc(4), Buffer.concat([Buffer.from(type, 'latin1'), data])];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

describe('a scanned page', () => {
  test('with a table', async () => {
    const page = await sharp(scan('task-table.tif'))
      .extract({ left: 0, top: 1500, width: 1652, height: 836 })
      .withMetadata({ density: 200 })
      .png()
      .toBuffer();
    const tree = await readDocument(page, { recognition });
    expect(tree.source).toMatchObject({ mediaType: 'image/png', pageCount: 1, textOrigin: 'ocr' });
    const table = tree.children.find((block) => block.type === 'table');
    expect(table).toMatchObject({ columns: 6 });
    expect(textsOf(tree)).toContainEqual(expect.stringMatching(/^01 \| Trước 31\/3 \| Thanh tra huyện \|/u));
    expect(tree.issues).toContainEqual({ code: 'page-recognized', severity: 'info', data: { page: 1, percent: expect.any(Number) } });
  });

  test('with marks that a tabulator sets apart', async () => {
    const file = await pdfiumEngine.open(readFileSync(join(packageRoot, 'fixtures/renditions/2020-ubnd-huyen.pdf')));
    const { pixels, width, height } = file.renderPage(0, { dpi: 200 });
    file.close();
    const heading = { left: 0, top: 1650, width, height: 550 };
    const page = await sharp(pixels, { raw: { width, height, channels: 4 } })
      .extract(heading)
      .removeAlpha()
      .withMetadata({ density: 200 })
      .png()
      .toBuffer();
    const lines = textsOf(await readDocument(page, { recognition }));
    expect(lines.slice(0, 3)).toEqual([
      'II. MỤC ĐÍCH, YÊU CẦU',
      '1. Mục đích',
      expect.stringMatching(/^- Ngăn chặn .* công việc của dân\.$/u),
    ]);
    expect(lines.at(-1)).toBe('2. Yêu cầu');
  });

  test('upside down', async () => {
    const page = await sharp(scan('upside-down.jpg'))
      .extract({ left: 0, top: 1200, width: 1239, height: 552 })
      .withMetadata({ density: 150 })
      .jpeg()
      .toBuffer();
    const pages: [number, number][] = [];
    const tree = await readDocument(page, {
      recognition: recognition && { ...recognition, maxPages: 1, onPage: (...told) => pages.push(told) },
    });
    expect(pages).toEqual([[1, 1]]);
    expect(textsOf(tree).join('\n')).toMatch(/TRUNG TÂM GIÁO DỤC\nTHƯỜNG XUYÊN/u);
  });
});

describe('pictures that cannot be read say why', () => {
  test('pixels by the billion', async () => {
    await expect(readDocument(pngHeader(60_000, 60_000), { recognition })).rejects.toMatchObject({
      code: 'picture-too-large',
      data: { limit: 100 },
    });
  });

  test('cut off', async () => {
    await expect(readDocument(scan('upside-down.jpg').subarray(0, 40_000), { recognition })).rejects.toMatchObject({
      code: 'file-corrupt',
    });
  });

  test('blank', async () => {
    const blank = await sharp({ create: { width: 1240, height: 800, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    await expect(readDocument(blank, { recognition })).rejects.toMatchObject({ code: 'picture-without-words' });
  });

  test('where nothing is to be recognized', async () => {
    await expect(readDocument(scan('task-table.tif'))).rejects.toMatchObject({ code: 'file-is-image', data: { format: 'TIFF' } });
  });
});
