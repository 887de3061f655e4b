import { describe, expect, test } from '@jest/globals';
import { documentTree, paragraph } from '../../../src/tree/build.js';
import type { SectionNode } from '../../../src/tree/plan-tree.js';
import { plantTree } from '../../../src/tree/plant-tree.js';
import { nestSections } from '../../../src/transformers/outline/nest-sections.js';

const source = { mediaType: 'text/plain', byteSize: 0, textOrigin: 'digital' as const };

function outline(lines: string) {
  const blocks = lines
    .trim()
    .split('\n')
    .map((line) => paragraph(line.trim()));
  return nestSections(plantTree(documentTree(blocks, source)).children, { path: '', level: 0 });
}

const pathsOf = (sections: readonly SectionNode[]): string[] => sections.flatMap(({ path, children }) => [path, ...pathsOf(children)]);
const paths = (lines: string) => pathsOf(outline(lines).sections);
const oddities = (lines: string) => outline(lines).issues.map(({ code, data }) => `${code} ${String(data?.['path'])}`);

describe('nestSections', () => {
  test('the usual order: I, 1, a, -, +', () => {
    expect(paths('I. A\n1. B\na) C\n- D\n+ E\n- F\nb) G\n2. H\nII. I')).toEqual([
      'I',
      'I/1',
      'I/1/a',
      'I/1/a/-1',
      'I/1/a/-1/+1',
      'I/1/a/-2',
      'I/1/b',
      'I/2',
      'II',
    ]);
  });

  test('of two signs the one that opens lists of the other holds it', () => {
    expect(paths('I. A\n- B\nII. C\n* D:\n- E\n- F\n* G:\n- H')).toEqual([
      'I',
      'I/-1',
      'II',
      'II/*1',
      'II/*1/-1',
      'II/*1/-2',
      'II/*2',
      'II/*2/-1',
    ]);
    expect(paths('I. A\n- B:\n* C\n- D')).toEqual(['I', 'I/-1', 'I/-1/*1', 'I/-2']);
  });

  test('stars that close each list are of the section', () => {
    expect(paths('I. A\n- B\n- C\n* D\nII. E\n- F\n* G:\n- H\n- I')).toEqual([
      'I',
      'I/-1',
      'I/-2',
      'I/*1',
      'II',
      'II/-1',
      'II/*1',
      'II/*1/-1',
      'II/*1/-2',
    ]);
    expect(paths('I. A\n- B\n* C\n- D\n* E\n* F')).toEqual(['I', 'I/-1', 'I/-1/*1', 'I/-2', 'I/-2/*1', 'I/-2/*2']);
  });

  test('numbers begin anew behind a month, and below an item without one', () => {
    expect(paths('I. A\nTháng 01:\n1. B\n2. C\nTháng 02:\n1. D\n2. E\nQuý IV/2026:\n1. F')).toEqual([
      'I',
      'I/1',
      'I/2',
      'I/1~2',
      'I/2~2',
      'I/1~3',
    ]);
    expect(paths('I. A\n1. B\n2. C\ngồm hai việc:\n1. D\n2. E')).toEqual(['I', 'I/1', 'I/2', 'I/2/1', 'I/2/2']);
  });

  test('letters above Roman numbers', () => {
    expect(paths('A. X\nI. X\nII. X\nB. X\nI. X')).toEqual(['A', 'A/I', 'A/II', 'B', 'B/I']);
  });

  test('letters inside Roman numbers, as the document shows', () => {
    expect(paths('I. X\nA. X\nB. X\nII. X\nA. X\nB. X')).toEqual(['I', 'I/A', 'I/B', 'II', 'II/A', 'II/B']);
  });

  test('Arabic numbers inside letters', () => {
    expect(paths('a) X\n1. X\n2. X\nb) X\n1. X')).toEqual(['a', 'a/1', 'a/2', 'b', 'b/1']);
  });

  test('Phần, Chương, Điều', () => {
    expect(paths('Phần I\nCHUNG\nĐiều 1. X\n1. X\nPhần II\nRIÊNG\nĐiều 2. X')).toEqual([
      'phan-I',
      'phan-I/dieu-1',
      'phan-I/dieu-1/1',
      'phan-II',
      'phan-II/dieu-2',
    ]);
  });

  test('a compound number stands below the number that it extends', () => {
    expect(paths('II. X\n1. X\n1.1. X\na) X\n1.2 X\n2. X\n2.1. X\n2.1.1. X')).toEqual([
      'II',
      'II/1',
      'II/1/1.1',
      'II/1/1.1/a',
      'II/1/1.2',
      'II/2',
      'II/2/2.1',
      'II/2/2.1/2.1.1',
    ]);
  });

  test('letters with đ, without đ, and in Latin order, all without an issue', () => {
    expect(oddities('a) X\nb) X\nc) X\nd) X\nđ) X\ne) X\ng) X')).toEqual([]);
    expect(oddities('a) X\nb) X\nc) X\nd) X\ne) X')).toEqual([]);
    expect(oddities('a) X\nb) X\nc) X\nd) X\ne) X\nf) X\ng) X')).toEqual([]);
  });

  test('"I." goes on from "H." where letters run, and "i)" from "h)"', () => {
    expect(paths('A. X\nB. X\nC. X\nD. X\nĐ. X\nE. X\nG. X\nH. X\nI. X').at(-1)).toBe('I');
    expect(paths('a) X\nb) X\nc) X\nd) X\ne) X\ng) X\nh) X\ni) X\nk) X')).toHaveLength(9);
  });

  test('a list inside a lettered item does not end the list around it', () => {
    expect(paths('1. X\na) X\nb) X\n1. Y\n2. Y\nc) X\n2. Z')).toEqual(['1', '1/a', '1/b', '1/b/1', '1/b/2', '1/c', '2']);
  });

  test('a skipped, repeated or restarted number is an issue and no broken tree', () => {
    expect(paths('1. X\n3. X\n4. X')).toEqual(['1', '3', '4']);
    expect(oddities('1. X\n3. X\n4. X')).toEqual(['marker-skipped 3']);
    expect(paths('1. X\n2. X\n2. X\n3. X')).toEqual(['1', '2', '2~2', '3']);
    expect(oddities('1. X\n2. X\n2. X\n3. X')).toEqual(['marker-repeated 2~2']);
    expect(oddities('1. X\n2. X\n3. X\n2. X')).toEqual(['marker-restarted 2~2']);
  });

  test('unmarked text belongs to the item before it, behind bullets to what holds them', () => {
    const { sections } = outline('1. Sở Nội vụ:\nChủ trì.\n- Một;\n- Hai.\nBáo cáo.');
    expect(sections[0]?.own).toHaveLength(2);
  });

  test('lists that start again for ever do not nest for ever', () => {
    const levels = paths('I. X\n1. X\na) X\n'.repeat(1_000)).map((path) => path.split('/').length);
    expect(Math.max(...levels)).toBe(16);
    expect(levels).toHaveLength(3_000);
  });

  test('counts a list of any length', () => {
    expect(paths('- X\n'.repeat(20_000)).at(-1)).toBe('-20000');
    expect(paths(`1. X\n${'2. X\n- Y\n'.repeat(3)}`)).toEqual(['1', '2', '2/-1', '2~2', '2~2/-1', '2~3', '2~3/-1']);
  });

  test('headings without numbers divide a plan that numbers nothing at the top', () => {
    expect(paths('MỤC ĐÍCH\nChữ.\nNỘI DUNG\n1. X\n2. X\nKINH PHÍ\n1. X')).toEqual(['1', '2', '2/1', '2/2', '3', '3/1']);
  });

  test('the title of a division may stand on the next line', () => {
    expect(outline('Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. X').sections[0]?.title.passages[0]?.source.text).toBe('QUY ĐỊNH CHUNG');
  });
});
