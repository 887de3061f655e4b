import { expect, test } from '@jest/globals';
import { mendRowNumbers } from '../../../src/mentions/recognized/mend-row-numbers.js';

test.each([
  ['a sign for a digit', 'STT|1|2|S|4', 'STT|1|2|3|4'],
  ['a small letter for a digit', '4|s|6|z|8', '4|5|6|7|8'],
  ['the first and the last', 'STT|l|2|3|9|1O', 'STT|1|2|3|9|10'],
  ['another digit between two that follow', '12|73|14', '12|13|14'],
  ['points and group rows stay', 'I. Nhóm|1.|Z.|3.|II. Nhóm|l.|2.', 'I. Nhóm|1.|2.|3.|II. Nhóm|1.|2.'],
  ['a group between rows', '14|II|15:|16', '14|II|15:|16'],
  ['more digits than stand there', '9|l|11', '9|l|11'],
  ['numbers given twice', '1|2|2|4', '1|2|2|4'],
  ['letters of a list', '8|a|b|g|i|9', '8|a|b|g|i|9'],
  ['no neighbours', 'S|O', 'S|O'],
  ['a new count', '7|8|1|2', '7|8|1|2'],
])('Row numbers: %s', (_, cells, meant) => {
  expect(mendRowNumbers(cells.split('|'))).toEqual(meant.split('|'));
});
