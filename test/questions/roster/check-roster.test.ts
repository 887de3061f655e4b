import { describe, expect, test } from '@jest/globals';
import { checkRoster } from '../../../src/questions/roster/check-roster.js';
import type { RosterRow } from '../../../src/questions/roster/roster-report.js';
import type { PlanName } from '../../../src/store/plans/plan-name.js';

function plan(id: string, name: string, issuedOn: string | null, number = '1/KH'): PlanName {
  return { id: `${id} ${number}`, documentType: 'ke-hoach', number, issuer: { id, name }, title: null, issuedOn, fileName: 'a.txt' };
}

const PLANS = [
  plan('so-y-te@nghe-an', 'Sở Y tế', '2025-08-08'),
  plan('ubnd@nghe-an.dien-chau', 'Ủy ban nhân dân xã Diễn Châu', '2025-08-18'),
  plan('so-khcn@nghe-an', 'Sở Khoa học và Công nghệ', '2025-08'),
  plan('so-tu-phap@nghe-an', 'Sở Tư pháp', '2025-08-12', '2/KH'),
  plan('so-tu-phap@nghe-an', 'Sở Tư pháp', '2025-08-02', '1/KH'),
  plan('so-noi-vu@nghe-an', 'Sở Nội vụ', null),
  plan('so-xay-dung@nghe-an', 'Sở Xây dựng', '2025-08-01'),
  plan('so-xay-dung@ha-tinh', 'Sở Xây dựng', '2025-08-01'),
];

function check(unit: string, deadline: string | null = null, province: string | undefined = 'nghe-an'): RosterRow | undefined {
  return checkRoster([{ line: 2, unit, deadline }], PLANS, { province, on: '2025-08-18' }).rows[0];
}

describe('a unit of the roster', () => {
  const CASES: readonly [unit: string, deadline: string | null, expected: object][] = [
    ['Sở Y tế', '10/8/2025', { status: 'sent', match: 'certain', doubts: [] }],
    ['Sở Y tế', 'Trước ngày 08/8/2025', { status: 'late' }],
    ['Sở Y tế', '2025-08-08', { status: 'sent' }],
    ['Sở Y tế', null, { status: 'sent' }],
    ['Sở Y tế', 'khi nào xong', { status: 'sent', doubts: ['deadline-unread'] }],
    ['Xã Diễn Châu', '10/8/2025', { status: 'late', agency: { id: 'ubnd@nghe-an.dien-chau' } }],
    // Merged into the department of science in 2025.
    ['Sở Thông tin và Truyền thông', null, { status: 'sent', agency: { id: 'so-khcn@nghe-an' } }],
    ['Sở Khoa học và Công nghệ', '10/8/2025', { status: 'sent', doubts: ['date-unknown'] }],
    ['Sở Khoa học và Công nghệ', '31/7/2025', { status: 'late', doubts: [] }],
    ['Sở Nội vụ', '10/8/2025', { status: 'sent', doubts: ['date-unknown'] }],
    ['Sở Tư pháp', null, { status: 'sent-twice', plans: [{ number: '1/KH' }, { number: '2/KH' }] }],
    ['Sở Công Thương', null, { status: 'missing', match: 'certain', agency: { id: 'so-cong-thuong@nghe-an' } }],
    ['UBND xã Diển Châu', null, { status: 'sent', match: 'certain' }],
    ['Câu lạc bộ cờ tướng', null, { status: 'unclear', match: 'none', agency: null, candidates: [] }],
  ];

  test.each(CASES)('%s, due %s', (unit, deadline, expected) => {
    expect(check(unit, deadline)).toMatchObject(expected);
  });

  test('of one province or another, when the roster names none, is for a person to tell', () => {
    expect(check('Sở Xây dựng', null, '')).toMatchObject({
      status: 'unclear',
      match: 'doubtful',
      candidates: [{ id: 'so-xay-dung@nghe-an' }, { id: 'so-xay-dung@ha-tinh' }],
    });
    expect(check('Sở Y tế', null, '')).toMatchObject({ status: 'sent', match: 'certain' });
  });

  test('in two rows', () => {
    const rows = ['Sở Y tế', 'SYT'].map((unit, index) => ({ line: index + 2, unit, deadline: null }));
    const report = checkRoster(rows, PLANS, { province: 'nghe-an', on: '2025-08-18' });
    expect(report.rows.map(({ doubts }) => doubts)).toEqual([['listed-twice'], ['listed-twice']]);
    expect(report.counts).toEqual({ sent: 2, late: 0, missing: 0, 'sent-twice': 0, unclear: 0 });
    expect(report.unlisted).toHaveLength(PLANS.length - 1);
  });
});
