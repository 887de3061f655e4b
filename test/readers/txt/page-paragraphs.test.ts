import { describe } from '@jest/globals';
import { lines, testSketches } from './sketch.js';

describe('paragraphs of a web page around its tables', () => {
  testSketches([
    {
      what: 'each is a paragraph, however many stand in a line',
      text: lines('<p><strong>KẾ HOẠCH</strong></p>', '<p class="title">Công tác năm</p><p>I. MỤC ĐÍCH</p>'),
      expected: ['KẾ HOẠCH', 'Công tác năm', 'I. MỤC ĐÍCH'],
    },
    {
      what: 'one may stand in lines of its own, an empty one shows nothing',
      text: lines('<div>', '<h2>I. MỤC ĐÍCH</h2>', '</div>', '<p>&nbsp;</p>', '<ul><li>Một</li><li>Hai</li></ul>'),
      expected: ['I. MỤC ĐÍCH', 'Một', 'Hai'],
    },
    {
      what: 'a break ends a line, signs are written out',
      text: lines('<p>SỞ Y TẾ<br/>PHÒNG GD&amp;ĐT</p>'),
      expected: ['SỞ Y TẾ', 'PHÒNG GD&ĐT'],
    },
    {
      what: 'a table between them stays one',
      text: lines('<p>Việc:</p>', '<table><tr><td>TT</td><td><p>Việc</p></td></tr></table>', '<p>Hết</p>'),
      expected: ['Việc:', ['TT | Việc'], 'Hết'],
    },
    {
      what: 'what compares and what is no element of a page stays',
      text: lines('tỷ lệ <5% và p < 0,05', '<http://sonoivu.gov.vn>'),
      expected: ['tỷ lệ <5% và p < 0,05', 'http://sonoivu.gov.vn'],
    },
  ]);
});
