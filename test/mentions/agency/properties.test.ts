import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { agencyRegister } from '../../../src/knowledge/agencies/agencies.js';
import type { AgencyMention } from '../../../src/mentions/agency/agency-mention.js';
import { findAgencies } from '../../../src/mentions/agency/find-agencies.js';
import { parseAgencies } from '../../../src/mentions/agency/parse-agencies.js';
import { normalizeCharacters } from '../../../src/text/normalize.js';

const context = { issuer: 'so-noi-vu@hai-duong', on: '2020-01-31' };
const words = fc.constantFrom(
  'Sở',
  'Nội vụ',
  'Tài chính',
  'các',
  'sở',
  'ban',
  'ngành',
  'phòng',
  'đơn vị',
  'UBND',
  'huyện',
  'xã',
  'tỉnh',
  'Hải Dương',
  'cấp',
  'và',
  ',',
  ';',
  '-',
  '(',
  ')',
  ':',
  '.',
  '\n',
  '\t',
  'của',
  'trực thuộc',
  'liên quan',
  'Văn phòng',
  'Chủ tịch',
  'chủ trì',
  'phối hợp với',
  'KH&CN',
  '12',
  'đồng chí',
);
const unitText = fc.array(words, { maxLength: 25 }).map((parts) => parts.join(' '));
const anyText = fc.oneof(unitText, fc.string({ unit: 'grapheme' }).map(normalizeCharacters));
const shape = (mentions: AgencyMention[]): unknown[] => mentions.map(({ value, kind, role, flags }) => ({ value, kind, role, flags }));

describe.each([
  ['parseAgencies', parseAgencies],
  ['findAgencies', findAgencies],
])('%s, on any text', (_name, read) => {
  test('mentions stand in the text, in order, apart from each other', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end, confidence } of read(text, context)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(confidence).toBeGreaterThan(0);
          last = end;
        }
      }),
    );
  });

  test('tone placement and the width of blanks change no id', () => {
    fc.assert(
      fc.property(unitText, fc.integer({ min: 1, max: 3 }), (text, width) => {
        const respelled = text.replaceAll('ủy', 'uỷ').replaceAll('hóa', 'hoá').replaceAll(' ', ' '.repeat(width));
        expect(shape(read(respelled, context))).toEqual(shape(read(text, context)));
      }),
    );
  });
});

test('every letter of a cell lies in a mention, or is a word that names nothing', () => {
  const nothing = /^(?:và|các|cùng|với|(?:đơn vị\s+)?(?:chủ trì|phối hợp\s+với|phối hợp)|của|[\s\p{P}\p{N}])*$/iu;
  fc.assert(
    fc.property(unitText, (cell) => {
      let rest = cell;
      for (const { start, end } of parseAgencies(cell, context).toReversed()) rest = `${rest.slice(0, start)},${rest.slice(end)}`;
      expect(rest).toMatch(nothing);
    }),
  );
});

test('every registered name is read as itself', () => {
  const names = agencyRegister().all.filter(({ name }) => agencyRegister().byName(`${name} tỉnh`) === undefined);
  for (const { name, slug, area } of names) {
    const [first, ...others] = parseAgencies(name, area === 'district' || area === 'commune' ? { area: 'hai-duong.chi-linh' } : context);
    expect([name, first?.value?.split('@')[0], others.length]).toEqual([name, slug, 0]);
  }
});

test.each([
  'Sở ',
  'Phòng A và ',
  'các sở, ',
  'UBND huyện A, ',
  'Các phòng (A, ',
  'Chủ tịch, ',
  'cán bộ, công chức, ',
  'Phòng A thuộc ',
  'của Sở ',
  'chủ trì phối hợp với ',
  'a',
  '1',
  ' ',
])('a long run of "%s" is read to its end, in order and within the text', (seed) => {
  const text = seed.repeat(20_000 / seed.length);
  for (const mentions of [parseAgencies(text, context), findAgencies(text, context)]) {
    const offsets = mentions.flatMap(({ start, end }) => [start, end]);
    expect(offsets).toEqual(offsets.toSorted((one, other) => one - other));
    expect(offsets.at(-1) ?? 0).toBeLessThanOrEqual(text.length);
  }
});
