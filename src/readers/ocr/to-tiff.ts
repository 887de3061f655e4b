import type { GreyPicture } from './picture.js';

/** Tags of TIFF 6.0, "Baseline TIFF"; whole numbers all. */
const [WIDTH, HEIGHT, BITS, COMPRESSION, PHOTOMETRIC, OFFSET, ROWS, BYTES] = [256, 257, 258, 259, 262, 273, 278, 279];
const [UNCOMPRESSED, BLACK_IS_ZERO, LONG] = [1, 1, 4];
const HEADER_BYTES = 8;

/** The pictures as pages of one file. */
export function toTiff(pictures: readonly GreyPicture[]): Buffer {
  const pieces: Uint8Array[] = [];
  let place = HEADER_BYTES;
  for (const [index, picture] of pictures.entries()) {
    const directory = directoryOf(picture, place, index === pictures.length - 1);
    pieces.push(directory, picture.pixels);
    place += directory.length + picture.pixels.length;
  }
  return Buffer.concat([Buffer.from([0x49, 0x49, 42, 0, HEADER_BYTES, 0, 0, 0]), ...pieces]);
}

/** The page's pixels follow it at once, the next page those. */
function directoryOf({ width, height, pixels }: GreyPicture, place: number, isLast: boolean): Buffer {
  const fields = [
    [WIDTH, width],
    [HEIGHT, height],
    [BITS, 8],
    [COMPRESSION, UNCOMPRESSED],
    [PHOTOMETRIC, BLACK_IS_ZERO],
    [OFFSET, 0],
    [ROWS, height],
    [BYTES, pixels.length],
  ] as const;
  const directory = Buffer.alloc(2 + 12 * fields.length + 4);
  const behind = place + directory.length;
  directory.writeUInt16LE(fields.length, 0);
  for (const [index, [tag, value]] of fields.entries()) {
    const at = directory.writeUInt16LE(tag, 2 + 12 * index);
    directory.writeUInt32LE(tag === OFFSET ? behind : value, directory.writeUInt32LE(1, directory.writeUInt16LE(LONG, at)));
  }
  directory.writeUInt32LE(isLast ? 0 : behind + pixels.length, directory.length - 4);
  return directory;
}
