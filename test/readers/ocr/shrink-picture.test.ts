import { expect, test } from '@jest/globals';
import { shrinkPicture } from '../../../src/readers/ocr/shrink-picture.js';

test('each pixel is the average of those that it covers', () => {
  const picture = { width: 4, height: 2, pixels: Uint8Array.from([0, 100, 255, 255, 200, 100, 255, 255]) };
  expect(shrinkPicture(picture, 0.5)).toEqual({ width: 2, height: 1, pixels: Uint8Array.from([100, 255]) });
});

test('pixels that are covered in part count so much', () => {
  const picture = { width: 3, height: 1, pixels: Uint8Array.from([0, 90, 240]) };
  expect(shrinkPicture(picture, 2 / 3)).toEqual({ width: 2, height: 1, pixels: Uint8Array.from([30, 190]) });
});

test('what is one colour stays so, whatever its size', () => {
  const picture = { width: 101, height: 37, pixels: new Uint8Array(101 * 37).fill(200) };
  const small = shrinkPicture(picture, 0.67);
  expect([small.width, small.height]).toEqual([68, 25]);
  expect(new Set(small.pixels)).toEqual(new Set([200]));
});
