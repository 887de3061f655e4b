import { expect, test } from '@jest/globals';
import { isDitto } from '../../../src/mentions/deadline/is-ditto.js';

test.each(['nt', '-nt-', '- nt -', 'Như trên', '(như trên)', '"', '”', "''", 'n/t'])('%s repeats the cell above', (cell) => {
  expect(isDitto(cell)).toBe(true);
});

test.each(['', '-', 'Quý I', 'Như trên và thường xuyên', 'ntn'])('"%s" does not', (cell) => {
  expect(isDitto(cell)).toBe(false);
});
