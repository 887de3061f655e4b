import { partOf, pixelsOf, type GreyPicture, type PixelBox } from './picture.js';

/** In millimetres: letters that touch the edge of their picture are misread. */
const BORDER = 1;

/** Parts of a picture with blank paper around each. */
export interface PartsSetApart {
  readonly picture: GreyPicture;
  readonly parts: readonly PixelBox[];
  /** Where what was found in them stands in the picture that they are of. */
  readonly back: <Found extends PixelBox & { readonly baseline: number }>(found: Found) => Found;
}

export function setApart(picture: GreyPicture, boxes: readonly PixelBox[], dpi: number): PartsSetApart {
  const border = pixelsOf(BORDER, dpi);
  const pieces = boxes.map((box) => partOf(picture, box));
  const width = Math.max(picture.width, ...pieces.map((piece) => piece.width)) + 2 * border;
  const parts = onShelves(
    pieces.map((piece) => ({ width: piece.width + 2 * border, height: piece.height + 2 * border })),
    width,
  );
  const height = Math.max(0, ...parts.map(({ y1 }) => y1));
  const sheet = { width, height, pixels: new Uint8Array(width * height).fill(255) };
  for (const [index, piece] of pieces.entries()) {
    const { x0, y0 } = parts[index] ?? { x0: 0, y0: 0 };
    paste(sheet, piece, x0 + border, y0 + border);
  }
  return { picture: sheet, parts, back: (found) => moveBack(found, parts, boxes, border) };
}

/** Beside one another as far as the width reaches, then below. */
function onShelves(sizes: readonly { width: number; height: number }[], width: number): PixelBox[] {
  let [x0, y0, highest] = [0, 0, 0];
  return sizes.map((size) => {
    if (x0 + size.width > width) [x0, y0, highest] = [0, y0 + highest, 0];
    const part = { x0, y0, x1: x0 + size.width, y1: y0 + size.height };
    [x0, highest] = [part.x1, Math.max(highest, size.height)];
    return part;
  });
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
  const [x, y] = [(found.x0 + found.x1) / 2, (found.y0 + found.y1) / 2];
  const index = parts.findIndex((part) => x >= part.x0 && x < part.x1 && y >= part.y0 && y < part.y1);
  const [part, box] = [parts[index], boxes[index]];
  if (!part || !box) return found;
  const right = Math.max(0, Math.floor(box.x0)) - border - part.x0;
  const down = Math.max(0, Math.floor(box.y0)) - border - part.y0;
  const { x0, x1, y0, y1, baseline } = found;
  return { ...found, x0: x0 + right, x1: x1 + right, y0: y0 + down, y1: y1 + down, baseline: baseline + down };
}
