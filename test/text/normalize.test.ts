import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { normalizeCharacters, normalizeText } from '../../src/text/normalize.js';

describe('normalizeCharacters', () => {
  test.each([
    ['decomposed letters are composed', 'Ủy ban'.normalize('NFD'), 'Ủy ban'],
    ['marks typed in the wrong order are put right: tone before circumflex', 'Bo\u0301\u0302', 'Bố'],
    ['dot below and circumflex in either order', 'mo\u0323\u0302t mo\u0302\u0323t', 'một một'],
    ['half-composed letters', 'ê\u0301', 'ế'],
    ['Icelandic eth, as Windows-1258 read as Latin-1 gives it, is Đ', '\u00D0iều l\u00F0', 'Điều lđ'],
    ['no-break and thin blanks are blanks', 'số\u00A012\u202Fngày', 'số 12 ngày'],
    ['two blanks between words are one, whatever their kinds', 'Sở  Nội\u00A0 vụ', 'Sở Nội vụ'],
    ['three and more lay out columns', 'Nơi nhận:   GIÁM ĐỐC', 'Nơi nhận:   GIÁM ĐỐC'],
    ['zero-width signs and soft hyphens go', 'ngh\u200Bị đ\u00ADịnh', 'nghị định'],
    ['tone placement, case and dashes stay', 'Uỷ ban – HOÀ', 'Uỷ ban – HOÀ'],
  ])('%s', (_, source, expected) => {
    expect(normalizeCharacters(source)).toBe(expected);
  });
});

describe('normalizeText', () => {
  test('maps every offset back to the source', () => {
    const source = `Kế hoạch\u200B số 5`.normalize('NFD');
    const { text, toSource } = normalizeText(source);
    const start = text.indexOf('số');
    expect(source.slice(toSource(start), toSource(start + 2))).toBe('số'.normalize('NFD'));
    expect(toSource(text.length)).toBe(source.length);
  });

  test('on any string the map rises and stays inside the source', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (source) => {
        const { text, toSource } = normalizeText(source);
        const offsets = Array.from({ length: text.length + 1 }, (_, offset) => toSource(offset));
        expect(offsets.every((offset, index) => offset >= (offsets[index - 1] ?? 0) && offset <= source.length)).toBe(true);
      }),
    );
  });

  test('what is normal stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (source) => {
        const once = normalizeCharacters(source);
        expect(normalizeCharacters(once)).toBe(once);
      }),
    );
  });
});
