import { describe, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { pagePicture, pageSizes } from '../../../src/readers/pdf/preview/page-pictures.js';
import { pdfiumEngine } from '../../../src/readers/pdf/pdfium/pdfium-engine.js';
import { caseBytes } from './pdf-case.js';

const signed = caseBytes('signature-layer');

describe('a page to look at', () => {
  test('has the size of the page, in points and times the scale in pixels', async () => {
    const [size] = await pageSizes(signed);
    expect([Math.round(size?.width ?? 0), Math.round(size?.height ?? 0)]).toEqual([595, 842]);
    const { width, height } = await sharp(await pagePicture(signed, 1, 0.5)).metadata();
    expect([width, height]).toEqual([298, 421]);
  });

  test('lies as it is shown', async () => {
    const [size] = await pageSizes(caseBytes('landscape-appendix'));
    const turned = await sharp(await pagePicture(caseBytes('landscape-appendix'), 1, 1)).metadata();
    expect(turned.width > turned.height).toBe((size?.width ?? 0) > (size?.height ?? 0));
  });

  test('shows the signature laid over it; for recognition that is left out', async () => {
    const shown = await inkOf(await pagePicture(signed, 1, 1));
    const file = await pdfiumEngine.open(signed);
    const { width, height, pixels } = file.renderPage(0, { dpi: 72 });
    file.close();
    const bare = await inkOf(
      await sharp(pixels, { raw: { width, height, channels: 4 } })
        .png()
        .toBuffer(),
    );
    expect(shown).toBeGreaterThan(bare);
  });

  test.each([
    ['page-missing', signed, 99],
    ['file-corrupt', signed.subarray(0, 200), 1],
    ['file-encrypted', caseBytes('encrypted-for-users'), 1],
  ])('%s', async (code, bytes, page) => {
    await expect(pagePicture(bytes, page, 1)).rejects.toMatchObject({ code });
  });
});

/** How many pixels are dark. */
async function inkOf(png: Uint8Array): Promise<number> {
  const grey = await sharp(png).greyscale().raw().toBuffer();
  return grey.reduce((count, value) => count + (value < 200 ? 1 : 0), 0);
}
