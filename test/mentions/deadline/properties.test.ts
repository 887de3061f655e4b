import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { deadlineSchema } from '../../../schemas/deadline.js';
import { deadlineWords } from '../../../src/knowledge/days/deadline-words.js';
import type { DeadlineMention } from '../../../src/mentions/deadline/deadline-mention.js';
import { findDeadlines } from '../../../src/mentions/deadline/find-deadlines.js';
import { parseDeadlines } from '../../../src/mentions/deadline/parse-deadlines.js';
import { foldKey } from '../../../src/text/fold.js';
import { planOf } from './show-deadline.js';

const PLAN = { ...planOf('2021-2025'), issuedOn: '2021-03' };

/** Words that forms are made of, in any order: more half matches than any document has. */
const PIECES = [
  'ngày',
  'tháng',
  'quý',
  'năm',
  'tuần',
  'trước',
  'sau',
  'từ',
  'đến',
  'hết',
  'trong',
  'hằng',
  'hàng',
  'mỗi',
  'định kỳ',
  'đầu',
  'cuối',
  'giữa',
  'thường xuyên',
  'hoàn thành',
  'chậm nhất',
  'khi',
  'theo',
  'kể từ',
  'của',
  'và',
  'hoặc',
  'lần',
  'làm việc',
  'Tết',
  'nửa',
  'giai đoạn',
  'học',
  '5',
  '05',
  '15',
  '31',
  '32',
  '0S',
  '2020',
  '2021',
  '6',
  '15/6',
  '30/02/2021',
  '31.12.2020',
  '9,10/2020',
  'I',
  'IV',
  'V',
  'lV',
  'T5',
  'Q3',
  '8h00',
  ',',
  ';',
  ':',
  '.',
  '(',
  ')',
  '-',
  '/',
  '+',
  '\n',
  'báo cáo',
  'kế hoạch',
  'UBND tỉnh',
  'số 12/KH-UBND',
  '2020 người',
  '02 lớp',
  'định hướng',
];
const cell = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 10 }).map((pieces) => pieces.join('')),
);
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 60 }), cell);

function expectOrder(mentions: readonly DeadlineMention[], text: string): void {
  let from = 0;
  for (const { start, end } of mentions) {
    expect(start).toBeGreaterThanOrEqual(from);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    from = end;
  }
}

describe('on any text', () => {
  test('there is no crash, and mentions lie inside it, in order, none over another', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expectOrder(parseDeadlines(text, PLAN), text);
        expectOrder(findDeadlines(text, PLAN), text);
      }),
      { numRuns: 2000 },
    );
  });

  test('what comes out fits the schema, ends after it starts, and has dates only with a source for their year', () => {
    fc.assert(
      fc.property(cell, (text) => {
        for (const { deadline } of parseDeadlines(text, PLAN)) {
          deadlineSchema.parse({ ...deadline, raw: text, spans: [] });
          const { start, end, yearSource } = deadline;
          if (start !== undefined && end !== undefined) expect(start <= end).toBe(true);
          expect(yearSource === undefined).toBe(start === undefined && end === undefined);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('every word is in a deadline, in what it is about, or a filler (list markers aside)', () => {
    const fillers = new Set(deadlineWords('filler').flatMap((filler) => filler.split(' ')));
    fc.assert(
      fc.property(cell, (text) => {
        const mentions = parseDeadlines(text, PLAN);
        const about = foldKey(mentions.map(({ deadline }) => deadline.what ?? '').join(' '));
        for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]{2,}(?![\p{L}\p{N}.)])/gu)) {
          const isCovered = mentions.some(({ start, end }) => start <= index && index + word.length <= end);
          expect(isCovered || about.includes(foldKey(word)) || fillers.has(foldKey(word))).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('case and blanks change nothing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Trước ngày 15/6/2021', 'Quý II, III/2022', 'Định kỳ hàng quý, 6 tháng, năm', 'Từ tháng 3 đến tháng 6 năm 2021'),
        fc.boolean(),
        fc.boolean(),
        (form, upper, wide) => {
          const spaced = wide ? form.replace(/ /gu, '  ') : form;
          const changed = upper ? spaced.toUpperCase() : spaced;
          expect(parseDeadlines(changed, PLAN).map(({ deadline }) => deadline)).toEqual(
            parseDeadlines(form, PLAN).map(({ deadline }) => deadline),
          );
        },
      ),
    );
  });
});
