import { describe, expect, test } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { listDue } from '../../../src/questions/tasks/list-due.js';
import { listTasks } from '../../../src/questions/tasks/list-tasks.js';
import type { Days } from '../../../src/store/sql/days.js';
import { dueMultirange } from '../../../src/store/tasks/due-multirange.js';
import { ownStore, saveSamples } from '../../support/own-store.js';

const { store } = await ownStore();

/** That many days after the first of 2021. */
function day(after: number): string {
  return Temporal.PlainDate.from('2021-01-01').add({ days: after }).toString();
}

describe('days of a task as one value', () => {
  test.each<[string, Days[], string | null]>([
    ['none', [], null],
    ['one', [{ start: '2021-06-30', end: '2021-06-30' }], '{[2021-06-30,2021-06-30]}'],
    [
      'each once, in order',
      [
        { start: '2021-06-30', end: '2021-06-30' },
        { start: '2021-03-01', end: '2021-03-31' },
        { start: '2021-06-30', end: '2021-06-30' },
      ],
      '{[2021-03-01,2021-03-31],[2021-06-30,2021-06-30]}',
    ],
  ])('%s', (_, days, expected) => expect(dueMultirange(days)).toBe(expected));

  test('of very many the later ones run together', () => {
    const days = Array.from({ length: 1000 }, (_, index) => ({ start: day(index * 2), end: day(index * 2) }));
    const stretches = (dueMultirange(days) ?? '').match(/\[[^\]]*\]/gu) ?? [];
    expect([stretches.length, stretches[0], stretches.at(-1)]).toEqual([360, `[${day(0)},${day(0)}]`, `[${day(359 * 2)},${day(999 * 2)}]`]);
  });
});

test('a task of a thousand days is kept and found on each of them', async () => {
  const rules = Array.from({ length: 28 }, (_, index) => `FREQ=MONTHLY;BYMONTHDAY=${index + 1}`);
  const deadline = { kind: 'recurring', raw: 'hằng tháng', rrules: rules.filter((_, index) => index % 2 === 0) } as const;
  const period = { start: '2021-01-01', end: '2050-12-31' };
  await saveSamples(store, [
    ['a.txt', { period, tasks: [{ description: 'Báo cáo', agency: 'so-noi-vu@hai-duong', deadline: { ...deadline, implied: period } }] }],
  ]);
  const days = { start: '2040-05-03', end: '2040-05-03' };
  expect((await listDue(store, { days })).items.map(({ day: on, description }) => `${on} ${description}`)).toEqual(['2040-05-03 Báo cáo']);
  expect((await listTasks(store, { due: '2040-05' })).items.map(({ description }) => description)).toEqual(['Báo cáo']);
});
