import { expect, test } from '@jest/globals';
import type { Deadline } from '../../../schemas/index.js';
import { dueDays } from '../../../src/store/tasks/due-days.js';

const YEAR = { start: '2026-01-01', end: '2026-12-31' };
const cases: [string, Partial<Deadline>, string[]][] = [
  ['Quý II/2026', { kind: 'interval', start: '2026-04-01', end: '2026-06-30', endInclusive: true }, ['2026-06-30']],
  ['trước ngày 15/6', { kind: 'by', end: '2026-06-15', endInclusive: false }, ['2026-06-14']],
  ['chậm nhất ngày 15/6', { kind: 'by', end: '2026-06-15', endInclusive: true }, ['2026-06-15']],
  ['thường xuyên trong năm', { kind: 'ongoing', ...YEAR, endInclusive: true }, []],
  ['từ tháng 3', { kind: 'after', start: '2026-03-01' }, []],
  ['khi có yêu cầu', { kind: 'conditional' }, []],
  [
    'hằng quý',
    { kind: 'recurring', rrules: ['FREQ=MONTHLY;INTERVAL=3'], implied: YEAR },
    ['2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31'],
  ],
  [
    'ngày 20 hằng tháng, đến hết quý I',
    { kind: 'recurring', rrules: ['FREQ=MONTHLY;BYMONTHDAY=20'], start: '2026-01-01', end: '2026-03-31' },
    ['2026-01-20', '2026-02-20', '2026-03-20'],
  ],
  [
    'trước ngày 01 hằng tháng, đến hết quý I',
    { kind: 'recurring', rrules: ['FREQ=MONTHLY;BYMONTHDAY=1'], endInclusive: false, start: '2026-01-01', end: '2026-03-31' },
    ['2025-12-31', '2026-01-31', '2026-02-28'],
  ],
  [
    'chậm nhất ngày 20 hằng tháng, đến hết tháng 2',
    { kind: 'recurring', rrules: ['FREQ=MONTHLY;BYMONTHDAY=20'], endInclusive: true, start: '2026-01-01', end: '2026-02-28' },
    ['2026-01-20', '2026-02-20'],
  ],
  [
    'tháng 6 hằng năm',
    { kind: 'recurring', rrules: ['FREQ=YEARLY;BYMONTH=6'], implied: { start: '2026-01-01', end: '2027-12-31' } },
    ['2026-06-30', '2027-06-30'],
  ],
  ['hằng tuần', { kind: 'recurring', rrules: ['FREQ=WEEKLY'], implied: YEAR }, ['2026-01-01 2026-12-31']],
  ['hằng quý, không rõ năm nào', { kind: 'recurring', rrules: ['FREQ=MONTHLY;INTERVAL=3'] }, []],
];

test.each(cases)('%s', (raw, deadline, expected) => {
  const days = dueDays({ kind: 'unread', raw, spans: [], origin: 'stated', confidence: 1, ...deadline });
  expect(days.map(({ start, end }) => (start === end ? start : `${start} ${end}`))).toEqual(expected);
});
