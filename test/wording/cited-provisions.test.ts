import { expect, test } from '@jest/globals';
import { citedProvisions } from '../../src/wording/cited-provisions.js';

const TEXT = 'khoản 3, 4 và 5 Điều 7; Phụ lục I; khoản 3 Điều 9';

function provision(raw: string, block = 'b1') {
  const start = TEXT.indexOf(raw);
  return { id: 'dieu-7', raw, spans: [{ block, start, end: start + raw.length }] };
}

test.each([
  [
    'an enumeration is said once',
    ['khoản 3, 4 và 5 Điều 7', '4 và 5 Điều 7', '5 Điều 7'].map((raw) => provision(raw)),
    ['khoản 3, 4 và 5 Điều 7'],
  ],
  ['others beside it', [provision('Phụ lục I'), provision('khoản 3 Điều 9')], ['Phụ lục I', 'khoản 3 Điều 9']],
  ['the same words at two places once', [provision('Phụ lục I'), provision('Phụ lục I', 'b2')], ['Phụ lục I']],
  [
    'what one of them says elsewhere',
    [provision('khoản 3, 4 và 5 Điều 7'), provision('5 Điều 7', 'b2')],
    ['khoản 3, 4 và 5 Điều 7', '5 Điều 7'],
  ],
  ['nothing', [], []],
])('%s', (_, provisions, expected) => {
  expect(citedProvisions(provisions)).toEqual(expected);
});
