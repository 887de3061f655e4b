import { describe, expect, test } from '@jest/globals';
import { describeDeadline } from '../../src/wording/describe-deadline.js';
import type { Deadline } from '../../schemas/index.js';

function deadline(raw: string, more: Partial<Deadline> & Pick<Deadline, 'kind'>): Deadline {
  return { raw, spans: [], origin: 'stated', confidence: 1, ...more };
}

describe('describeDeadline', () => {
  test.each<[Deadline, string]>([
    [deadline('Ngày 15/12', { kind: 'point', start: '2020-12-15', end: '2020-12-15', endInclusive: true }), 'Ngày 15/12 (ngày 15/12/2020)'],
    [
      deadline('Quý I', { kind: 'interval', start: '2020-01-01', end: '2020-03-31', endInclusive: true }),
      'Quý I (từ 01/01/2020 đến 31/03/2020)',
    ],
    [deadline('Trước 15/12', { kind: 'by', end: '2020-12-15', endInclusive: false }), 'Trước 15/12 (trước 15/12/2020)'],
    [deadline('Đến 15/12', { kind: 'by', end: '2020-12-15', endInclusive: true }), 'Đến 15/12 (đến hết 15/12/2020)'],
    [deadline('Từ tháng 4', { kind: 'after', start: '2020-04-01', startInclusive: true }), 'Từ tháng 4 (từ 01/04/2020)'],
    [deadline('Sau 01/4', { kind: 'after', start: '2020-04-01', startInclusive: false }), 'Sau 01/4 (sau 01/04/2020)'],
    [deadline('Thường xuyên', { kind: 'ongoing' }), 'Thường xuyên'],
    [deadline('Hàng quý', { kind: 'recurring', rrules: ['FREQ=MONTHLY;INTERVAL=3'] }), 'Hàng quý'],
  ])('%j', (one, words) => {
    expect(describeDeadline(one, 'vi')).toBe(words);
  });

  test('in English days are ISO 8601', () => {
    expect(describeDeadline(deadline('Trước 15/12', { kind: 'by', end: '2020-12-15', endInclusive: false }), 'en')).toBe(
      'Trước 15/12 (before 2020-12-15)',
    );
  });
});
