import { beforeAll, describe, expect, test } from '@jest/globals';
import { listDue, type DueQuestion } from '../../../src/questions/tasks/list-due.js';
import { ownStore, saveSamples } from '../../support/own-store.js';
import type { Sample } from '../../support/sample-record.js';

const PLAN: Sample = {
  bytes: 'kế hoạch 2026',
  issuer: { value: 'ubnd@hai-phong', name: 'Ủy ban nhân dân thành phố Hải Phòng' },
  number: '5',
  title: 'Kế hoạch cải cách hành chính năm 2026',
  body: [],
  issuedOn: '2026-01-10',
  period: { start: '2026-01-01', end: '2026-12-31' },
  tasks: [
    {
      description: 'Sơ kết',
      agency: 'so-noi-vu@hai-phong',
      deadline: { kind: 'by', raw: 'trước 01/7/2026', end: '2026-07-01', endInclusive: false },
    },
    {
      description: 'Rà soát',
      agency: 'so-tu-phap@hai-phong',
      deadline: { kind: 'interval', raw: 'Quý II', start: '2026-04-01', end: '2026-06-30', endInclusive: true },
    },
    {
      description: 'Báo cáo',
      agency: 'so-noi-vu@hai-phong',
      deadline: {
        kind: 'recurring',
        raw: 'ngày 20 hằng tháng',
        rrules: ['FREQ=MONTHLY;BYMONTHDAY=20'],
        implied: { start: '2026-01-01', end: '2026-12-31' },
      },
    },
    { description: 'Làm mãi', agency: 'so-noi-vu@hai-phong', deadline: { kind: 'ongoing', raw: 'thường xuyên' } },
  ],
};

const { store } = await ownStore();

beforeAll(() => saveSamples(store, [['a.txt', PLAN]]));

const due = async (start: string, end: string, more: Omit<DueQuestion, 'days'> = {}): Promise<string[]> =>
  (await listDue(store, { days: { start, end }, ...more })).items.map(({ day, description }) => `${day} ${description}`);

describe('what is due on certain days', () => {
  test.each<[string, string, string, Omit<DueQuestion, 'days'>, string[]]>([
    [
      'each day of a rule, and the last day that counts',
      '2026-05-01',
      '2026-06-30',
      {},
      ['2026-05-20 Báo cáo', '2026-06-20 Báo cáo', '2026-06-30 Sơ kết', '2026-06-30 Rà soát'],
    ],
    ['one day', '2026-06-30', '2026-06-30', {}, ['2026-06-30 Sơ kết', '2026-06-30 Rà soát']],
    ['of one unit', '2026-06-01', '2026-06-30', { unit: 'Sở Tư pháp' }, ['2026-06-30 Rà soát']],
    ['of the plans of one body', '2026-06-30', '2026-06-30', { issuer: 'ubnd@ha-noi' }, []],
    ['of a province', '2026-12-01', '2026-12-31', { province: 'Hải Phòng' }, ['2026-12-20 Báo cáo']],
    ['nothing after the plan', '2027-01-01', '2027-12-31', {}, []],
  ])('%s', async (_, start, end, more, expected) => {
    expect(await due(start, end, more)).toEqual(expected);
  });

  test('an answer that is cut says so', async () => {
    const { items, tasks, isComplete } = await listDue(store, { days: { start: '2026-01-01', end: '2026-12-31' } }, 1);
    expect([items.every(({ description }) => description === 'Báo cáo'), tasks, isComplete]).toEqual([true, 3, false]);
  });
});
