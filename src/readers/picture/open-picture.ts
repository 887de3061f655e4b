import sharp, { type Metadata } from 'sharp';
import { KehoachError } from '../../errors/kehoach-error.js';
import { fittingDpi } from '../ocr/fitting-dpi.js';
import type { ColourPicture } from '../ocr/picture.js';

/** An A3 page at 600 dots an inch has 70 million pixels; a small file may claim billions. */
const MAX_PIXELS = 100_000_000;
/** Long side of an A4 page in inches: what a camera's picture is taken for. */
const A4_LENGTH = 11.69;
/** Cameras and editors write 72 or 96 without having measured. */
const LEAST_MEASURED = 100;

export interface PictureFile {
  readonly pageCount: number;
  /** Of the first page, as it is decoded. */
  readonly pixels: number;
  /** @param index from 0 */
  readonly page: (index: number) => Promise<ColourPicture>;
}

/**
 * A picture file, decoded page by page, upright as its camera says.
 *
 * @throws KehoachErrors 'file-corrupt', and 'picture-too-large' before anything is decoded
 */
export async function openPicture(bytes: Uint8Array): Promise<PictureFile> {
  // One thread, nothing kept: what is read next is another picture.
  sharp.concurrency(1);
  sharp.cache(false);
  const metadata = await trying(() => sharp(bytes, { limitInputPixels: false }).metadata());
  const { width, height } = fittingSize(metadata);
  return { pageCount: metadata.pages ?? 1, pixels: width * height, page: (index) => trying(() => readPage(bytes, index)) };
}

async function readPage(bytes: Uint8Array, index: number): Promise<ColourPicture> {
  const image = sharp(bytes, { page: index, limitInputPixels: false, failOn: 'truncated', sequentialRead: true });
  const metadata = await image.metadata();
  if (metadata.width * metadata.height > MAX_PIXELS) throw new KehoachError('picture-too-large', { limit: MAX_PIXELS / 1e6 });
  const { dpi, ...size } = fittingSize(metadata);
  const { data, info } = await image
    .resize({ ...size, fit: 'fill' })
    .autoOrient()
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, dpi, pixels: data };
}

/** Before it is turned as the camera says. */
function fittingSize(metadata: Metadata): { width: number; height: number; dpi: number } {
  const own = dpiOf(metadata);
  const dpi = fittingDpi(own);
  return { width: Math.round((metadata.width * dpi) / own), height: Math.round((metadata.height * dpi) / own), dpi };
}

function dpiOf({ density, width, height }: Metadata): number {
  return density !== undefined && density >= LEAST_MEASURED ? density : Math.max(width, height) / A4_LENGTH;
}

async function trying<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof KehoachError ? error : new KehoachError('file-corrupt', {}, { cause: error });
  }
}
