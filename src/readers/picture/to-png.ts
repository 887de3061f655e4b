import sharp from 'sharp';
import type { ColourPicture } from '../ocr/picture.js';

/** The picture as a file. */
export async function toPng({ width, height, pixels }: ColourPicture): Promise<Uint8Array> {
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png()
    .toBuffer();
}
