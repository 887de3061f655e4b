import { partOf, pixelsOf, type GreyPicture, type PixelBox } from './picture.js';

/** In millimetres: letters that touch the edge of their picture are misread. */
const BORDER = 1;

/** Parts of a picture below one another, with blank paper around each. */
export interface PartsSetApart {
  readonly picture: GreyPicture;
  readonly parts: readonly PixelBox[];
  /** Where what was found in them stands in the picture that they are of. */
  readonly back: <Found extends PixelBox & { readonly baseline: number }>(found: Found) => Found;
}

export function setApart(picture: GreyPicture, boxes: readonly PixelBox[], dpi: number): PartsSetApart {
  const border = pixelsOf(BORDER, dpi);
  const pieces = boxes.map((box) => partOf(picture, box));
  let height = 0;
  const parts = pieces.map((piece) => {
    const part = { x0: 0, y0: height, x1: piece.width + 2 * border, y1: height + piece.height + 2 * border };
    height = part.y1;
    return part;
  });
  const width = Math.max(0, ...parts.map(({ x1 }) => x1));
  const sheet = { width, height, pixels: new Uint8Array(width * height).fill(255) };
  for (const [index, piece] of pieces.entries()) paste(sheet, piece, border, (parts[index]?.y0 ?? 0) + border);
  return { picture: sheet, parts, back: (found) => moveBack(found, parts, boxes, border) };
}

function paste({ width, pixels }: GreyPicture, piece: GreyPicture, left: number, top: number): void {
  for (let row = 0; row < piece.height; row += 1) {
    pixels.set(piece.pixels.subarray(row * piece.width, (row + 1) * piece.width), (top + row) * width + left);
  }
}

function moveBack<Found extends PixelBox & { readonly baseline: number }>(
  found: Found,
  parts: readonly PixelBox[],
  boxes: readonly PixelBox[],
  border: number,
): Found {
  const middle = (found.y0 + found.y1) / 2;
  const index = Math.max(
    0,
    parts.findIndex(({ y1 }) => middle < y1),
  );
  const [part, box] = [parts[index], boxes[index]];
  const right = Math.max(0, Math.floor(box?.x0 ?? 0)) - border;
  const down = Math.max(0, Math.floor(box?.y0 ?? 0)) - border - (part?.y0 ?? 0);
  const { x0, x1, y0, y1, baseline } = found;
  return { ...found, x0: x0 + right, x1: x1 + right, y0: y0 + down, y1: y1 + down, baseline: baseline + down };
}
