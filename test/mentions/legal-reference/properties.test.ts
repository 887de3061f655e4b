import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { findReferences } from '../../../src/mentions/legal-reference/find-references.js';
import { resolveReferences } from '../../../src/mentions/legal-reference/resolve-references.js';
import { documentTypes } from '../../../src/knowledge/instruments/document-types.js';
import { instrumentCatalogue } from '../../../src/knowledge/instruments/instruments.js';
import { normalizeText } from '../../../src/text/normalize.js';
import { read } from './read.js';

/** Pieces that references are made of, in any order, so that half and odd ones come up. */
const piece = fc.constantFrom(
  'Nghị định',
  'Quyết định',
  'Kế hoạch',
  'Luật',
  'Luật Viên chức',
  'Đề án 06',
  'số',
  'Số:',
  '61',
  '2018',
  '/',
  '-',
  ' ',
  '\n',
  ',',
  ';',
  'và',
  'đến',
  'từ',
  'NĐ-CP',
  'QĐ-UBND',
  'NQ/TW',
  'QH13',
  'CTr',
  'TU',
  'ngày',
  '23/4/2018',
  'tháng',
  'năm',
  'của',
  'Chính phủ',
  'UBND tỉnh',
  'này',
  'nêu trên',
  'các',
  'Điều 5',
  'khoản 2',
  'điểm a, b',
  'Phụ lục',
  '(sau đây gọi là',
  ')',
  'sửa đổi, bổ sung năm 2020',
  'ISO 9001:2015',
  '…',
  'Đại hội XX',
  'Trung ương 5',
);
const sentence = fc
  .array(fc.oneof(piece, fc.string({ maxLength: 4 }), fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 40 })
  .map((pieces) => pieces.join(' '));

describe('any text', () => {
  test('mentions lie within the text, in order, apart from each other, with their own words', () => {
    fc.assert(
      fc.property(sentence, (source) => {
        const { text } = normalizeText(source);
        const mentions = findReferences(text);
        let end = 0;
        for (const mention of mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.raw).toBe(text.slice(mention.start, mention.end));
          end = mention.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        expect(resolveReferences(mentions)).toHaveLength(mentions.length);
      }),
      { numRuns: 1000 },
    );
  });

  test('provisions and dates lie within the text', () => {
    fc.assert(
      fc.property(sentence, (source) => {
        const { text } = normalizeText(source);
        for (const { provisions, date } of read(text)) {
          for (const { start, end } of [...provisions, ...provisions.flatMap(({ spans }) => spans), ...(date ? [date] : [])]) {
            expect(0 <= start && start < end && end <= text.length).toBe(true);
          }
        }
      }),
    );
  });
});

const numbered = instrumentCatalogue().all.filter(({ id, citation }) => id.split(':').length === 4 && /\d\/|\d-/u.test(citation));

describe('a citation printed with its type word and day', () => {
  test.each(numbered.map((act) => [act.id, act] as const))('%s is read back', (id, { citation, issuedOn }) => {
    const type = documentTypes().bySlug(id.split(':')[0] ?? '')?.name ?? '';
    const [year, month, day] = issuedOn.split('-');
    const date = day === undefined ? '' : ` ngày ${day}/${month}/${year}`;
    const [reference, ...others] = read(`${type} số ${citation}${date}`);
    expect(others).toEqual([]);
    expect(reference?.instrumentId).toBe(id);
    expect(reference?.flags).toEqual([]);
    expect(read(`${type} số ${reference?.citation}${date}`)[0]?.instrumentId).toBe(id);
  });

  test('whatever its spacing, dashes, case and composition', () => {
    const act = fc.constantFrom(...numbered.filter(({ issuedOn }) => issuedOn.length === 10));
    const blank = fc.constantFrom('', ' ', '  ', '\n');
    const dash = fc.constantFrom('-', '–', '‑', '−');
    const form = fc.constantFrom<'NFC' | 'NFD'>('NFC', 'NFD');
    fc.assert(
      fc.property(act, blank, blank, dash, form, fc.boolean(), ({ id, citation, issuedOn }, left, right, sign, composition, upper) => {
        const type = documentTypes().bySlug(id.split(':')[0] ?? '')?.name ?? '';
        const number = citation.replace(/-(?!\d)/gu, `${left}${sign}${right}`).replace(/\//gu, `${left}/`);
        const text = `${upper ? type.toUpperCase() : type} số ${number} ngày ${issuedOn.split('-').toReversed().join('/')}`;
        expect(read(text.normalize(composition))[0]?.instrumentId).toBe(id);
      }),
      { numRuns: 500 },
    );
  });
});
