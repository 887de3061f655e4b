import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { array, assert, constantFrom, oneof, property, string, type Arbitrary } from 'fast-check';
import { decodeText } from '../../../src/readers/txt/decode-text.js';
import { textOf, treeOf } from './sketch.js';

/** Signs that markup may take away. */
const SIGNS = /[*<>|+\-=:#\\─│┌┐└┘├┤┬┴┼]/gu;

/** How often each character occurs, white space and invisible ones apart. */
function census(text: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const character of text.replace(/[\s\p{Cc}\p{Cf}]/gu, '')) counts[character] = (counts[character] ?? 0) + 1;
  return counts;
}

function withoutSigns(text: string): string {
  return text.replace(/<br>/gu, '').replace(SIGNS, '');
}

const files = ['fixtures/plans', 'fixtures/cases/encodings'].flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));

const words = constantFrom(
  'Kế',
  'hoạch',
  'Nội vụ',
  'ngày'.normalize('NFD'),
  'I.',
  '1.',
  'a)',
  '(2)',
  'TT',
  '12/KH',
  'Đ/c',
  '😀',
  'CẢI CÁCH',
  '\uFEFFx',
);
const blanks = constantFrom(' ', '  ', '      ', '\t', '\t\t', '\u00A0', '\n', '\n\n', '\r\n', '\f', '\n\f', '\v', '\u200B');
const signs = constantFrom(
  '*',
  '**',
  '***',
  '_',
  '|',
  '|-|',
  '|---|---|\n',
  '\n|',
  '<',
  '>',
  '<br>',
  '\\',
  '\\|',
  '+--+--+\n',
  '│',
  '─',
  '- ',
  '#',
  '`',
  '&amp;',
  '~',
  '[',
  ']',
  '(',
  ')',
);
const textOfParts = (...parts: Arbitrary<string>[]) => array(oneof(...parts), { maxLength: 60 }).map((pieces) => pieces.join(''));

describe('every visible character stands in exactly one block', () => {
  test('of text without signs', () => {
    assert(
      property(textOfParts(words, blanks), (text) => expect(census(textOf(treeOf(text)))).toEqual(census(text))),
      { numRuns: 1000 },
    );
  });

  test('of text with signs, but for the signs', () => {
    assert(
      property(textOfParts(words, blanks, signs), (text) => {
        const read = textOf(treeOf(text));
        expect(census(withoutSigns(read))).toEqual(census(withoutSigns(text)));
        for (const [sign, count] of Object.entries(census(read))) expect(count).toBeLessThanOrEqual(census(text)[sign] ?? 0);
      }),
      { numRuns: 1000 },
    );
  });

  test('of any text', () => {
    assert(
      property(string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const kept = census(withoutSigns(textOf(treeOf(text))));
        expect(kept).toEqual(census(withoutSigns(text)));
      }),
      { numRuns: 1000 },
    );
  });

  test.each(files)('of %s, in its order', (file) => {
    const { text } = decodeText(readFileSync(file));
    const visible = (some: string) =>
      some
        .replace(/^\|[-:| ]+$/gmu, '')
        .replace(/<br>/gu, '')
        .replace(/[\s\p{Cc}\p{Cf}#*<>|]/gu, '');
    expect(visible(textOf(treeOf(text)))).toBe(visible(text));
  });
});

describe('styles stay within their text', () => {
  test('and hold something', () => {
    assert(
      property(textOfParts(words, blanks, signs), (text) => {
        for (const block of treeOf(text).children) {
          if (block.type === 'table') continue;
          for (const { start, end } of block.styles ?? []) expect(0 <= start && start < end && end <= block.text.length).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

test('the grid of a table is full: each place lies in one cell', () => {
  assert(
    property(textOfParts(words, blanks, signs), (text) => {
      for (const block of treeOf(text).children) {
        if (block.type === 'paragraph') continue;
        for (const [index, { children }] of block.children.entries()) {
          expect(children.every(({ row }) => row === index)).toBe(true);
          expect(children.reduce((sum, { columnSpan }) => sum + columnSpan, 0)).toBe(block.columns);
        }
      }
    }),
    { numRuns: 1000 },
  );
});
