import { expect, test } from '@jest/globals';
import { mendEndStops } from '../../../src/readers/ocr/mend-end-stops.js';
import { draw, word } from './drawn-signs.js';

test.each([
  ['ho;', 'ho:', 'ho;', 0.6],
  ['ho,', 'ho.', 'ho,', 0.6],
  ['ho:', 'ho:', 'ho:', 0.9],
  ['ho.', 'ho.', 'ho.', 0.9],
  // A tail that is not there tells nothing.
  ['ho.', 'ho,', 'ho,', 0.9],
  ['ho:', 'ho;', 'ho;', 0.9],
  // Another sign than was read, or none.
  ['ho,', 'ho:', 'ho:', 0.9],
  ['ho;', 'ho.', 'ho.', 0.9],
  ['hoh', 'ho.', 'ho.', 0.9],
])('%s read as %s: %s', (drawn, read, meant, confidence) => {
  const ink = draw(drawn);
  expect(mendEndStops([word(read, { x1: ink.width, y1: 36 })], ink)).toMatchObject([{ text: meant, confidence }]);
});
