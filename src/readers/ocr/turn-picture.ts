import type { GreyPicture } from './picture.js';

const RADIANS = Math.PI / 180;

/** Turned clockwise by quarters. */
export function turnPicture({ width, height, pixels }: GreyPicture, quarters: 0 | 1 | 2 | 3): GreyPicture {
  if (quarters === 0) return { width, height, pixels };
  const turned = new Uint8Array(pixels.length);
  const [newWidth, newHeight] = quarters === 2 ? [width, height] : [height, width];
  const placeAt = {
    1: (x: number, y: number) => x * newWidth + (height - 1 - y),
    2: (x: number, y: number) => (height - 1 - y) * newWidth + (width - 1 - x),
    3: (x: number, y: number) => (width - 1 - x) * newWidth + y,
  }[quarters];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      turned[placeAt(x, y)] = pixels[y * width + x] ?? 255;
    }
  }
  return { width: newWidth, height: newHeight, pixels: turned };
}

/** Turned about its middle so that lines that fell by so many degrees run level; what comes from outside is paper. */
export function levelPicture({ width, height, pixels }: GreyPicture, angle: number): GreyPicture {
  const level = new Uint8Array(pixels.length).fill(255);
  const [cos, sin] = [Math.cos(angle * RADIANS), Math.sin(angle * RADIANS)];
  const [middleX, middleY] = [width / 2, height / 2];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const fromX = cos * (x - middleX) - sin * (y - middleY) + middleX;
      const fromY = sin * (x - middleX) + cos * (y - middleY) + middleY;
      const [left, top] = [Math.floor(fromX), Math.floor(fromY)];
      if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) continue;
      const [right, below, at] = [fromX - left, fromY - top, top * width + left];
      const above = (pixels[at] ?? 255) * (1 - right) + (pixels[at + 1] ?? 255) * right;
      const under = (pixels[at + width] ?? 255) * (1 - right) + (pixels[at + width + 1] ?? 255) * right;
      level[y * width + x] = above * (1 - below) + under * below;
    }
  }
  return { width, height, pixels: level };
}

/** Where a point of the levelled picture was before. */
export function unlevelled(
  [x, y]: readonly [number, number],
  { width, height }: { width: number; height: number },
  angle: number,
): [number, number] {
  const [cos, sin] = [Math.cos(angle * RADIANS), Math.sin(angle * RADIANS)];
  const [dx, dy] = [x - width / 2, y - height / 2];
  return [cos * dx - sin * dy + width / 2, sin * dx + cos * dy + height / 2];
}
