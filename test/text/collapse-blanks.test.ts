import { describe, expect, test } from '@jest/globals';
import { collapseBlanks } from '../../src/text/collapse-blanks.js';

describe('collapseBlanks', () => {
  test.each([
    ['Quý I/2020', 'Quý I/2020'],
    ['Quý   I', 'Quý I'],
    ['Quý I \n  Quý II', 'Quý I\nQuý II'],
    ['Quý I\t Quý II', 'Quý I\tQuý II'],
    ['  trước  ngày', ' trước ngày'],
    ['', ''],
  ])('%j becomes %j', (source, text) => {
    expect(collapseBlanks(source).text).toBe(text);
  });

  test('every word keeps its way back', () => {
    const source = 'trước  ngày \n 15/6   năm 2020  ';
    const { text, toSource } = collapseBlanks(source);
    for (const word of ['trước', 'ngày', '15/6', 'năm', '2020']) expect(toSource(text.indexOf(word))).toBe(source.indexOf(word));
  });
});
