import { expect, test } from '@jest/globals';
import { readLines, table } from '../read.js';

test.each(
  table(`
    Hiến pháp năm 2013 | Hiến pháp năm 2013 → hien-phap:2013
    Hiến pháp nước Cộng hoà xã hội chủ nghĩa Việt Nam năm 1992 | Hiến pháp nước Cộng hoà xã hội chủ nghĩa Việt Nam năm 1992 → hien-phap:1992
    Căn cứ Hiến pháp; | Hiến pháp → hien-phap:2013
    tuân thủ Hiến pháp và pháp luật
    vi hiến, hợp hiến pháp lý
  `),
)('%s', (text, expected) => expect(readLines(text)).toEqual(expected));

test('a document older than the Constitution of 2013 means another', () => {
  expect(readLines('Căn cứ Hiến pháp;', { issuedOn: '2010' })).toEqual(['Hiến pháp → hien-phap:?']);
});
