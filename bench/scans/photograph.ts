import type { RawPicture } from './degrade.js';

/** A camera that is held by hand over a paper on a table. */
export interface Camera {
  /** By what share the far edge of the paper is narrower than the near one. */
  readonly keystone: number;
  /** Share of the light that is lost in the darkest corner. */
  readonly shade: number;
}

/** Of the picture, what the paper takes; the table lies around it. */
const FILLED = 0.94;
const TABLE = [96, 84, 70];

/** The paper as the camera sees it; three bytes a pixel. */
export function photograph({ data, info }: RawPicture, { keystone, shade }: Camera): RawPicture {
  const { width, height } = info;
  const [middleX, middleY] = [width / 2, height / 2];
  const seen = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y += 1) {
    // Seen askew, what lies further up is further away, and each row stands for more of the paper.
    const nearness = FILLED * (1 + (keystone * (y - middleY)) / height);
    const fromY = Math.round(middleY + (y - middleY) / nearness);
    for (let x = 0; x < width; x += 1) {
      const fromX = Math.round(middleX + (x - middleX) / nearness);
      const isPaper = fromX >= 0 && fromX < width && fromY >= 0 && fromY < height;
      const light = 1 - shade * (((width - x) / width + (height - y) / height) / 2) ** 2;
      for (let channel = 0; channel < 3; channel += 1) {
        const own = isPaper ? (data[(fromY * width + fromX) * 3 + channel] ?? 255) : (TABLE[channel] ?? 0);
        seen[(y * width + x) * 3 + channel] = own * light;
      }
    }
  }
  return { data: seen, info: { ...info, channels: 3 } };
}
