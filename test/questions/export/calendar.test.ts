import { expect, test } from '@jest/globals';
import ical from 'node-ical';
import { exportStore } from '../../../src/questions/export/export-store.js';
import { ownStore, saveSamples } from '../../support/own-store.js';

const { store } = await ownStore();
const SPRING = { start: '2020-01-01', end: '2020-03-31' };

function monthly(raw: string, day: number, endInclusive: boolean) {
  return { kind: 'recurring' as const, raw, rrules: [`FREQ=MONTHLY;BYMONTHDAY=${day}`], endInclusive, implied: SPRING };
}

test('what is due before a day of each month stands on the day before, be it in another month', async () => {
  const tasks = [
    { description: 'Sổ', agency: 'x', deadline: monthly('trước ngày 01 hằng tháng', 1, false) },
    { description: 'Thư', agency: 'x', deadline: monthly('chậm nhất ngày 20 hằng tháng', 20, true) },
  ];
  await saveSamples(store, [['a.txt', { bytes: 'a', title: 'Một', body: ['Một.'], tasks }]] as const);
  const { chunks } = await exportStore(store, { format: 'ics', language: 'vi' });
  const pieces: Buffer[] = [];
  for await (const chunk of chunks) pieces.push(Buffer.from(chunk));
  const events = Object.values(ical.sync.parseICS(Buffer.concat(pieces).toString())).flatMap((event) =>
    event?.type === 'VEVENT' ? [event] : [],
  );
  const said = events.map(({ summary, start, rrule }) => [
    summary,
    `${start.getFullYear()}-${start.getMonth() + 1}-${start.getDate()}`,
    rrule?.options.bymonthday,
  ]);
  expect(said).toEqual([
    ['Sổ', '2019-12-31', undefined],
    ['Sổ', '2020-1-31', undefined],
    ['Sổ', '2020-2-29', undefined],
    ['Thư', '2020-1-20', [20]],
  ]);
});
