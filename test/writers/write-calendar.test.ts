import { expect, test } from '@jest/globals';
import ical from 'node-ical';
import { writeCalendar, type CalendarEvent } from '../../src/writers/write-calendar.js';

const EVENT: CalendarEvent = {
  uid: 'a@kehoach',
  stamp: '2026-01-02T03:04:05.678Z',
  day: '2026-06-30',
  summary: 'Rà soát',
  description: 'x',
  categories: [],
};

async function write(...events: CalendarEvent[]): Promise<string> {
  let text = '';
  for await (const piece of writeCalendar(source(events))) text += piece;
  return text;
}

async function* source<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

/** As another library reads it. */
async function read(event: CalendarEvent): Promise<ical.VEvent> {
  const [found] = Object.values(ical.sync.parseICS(await write(event)));
  if (found?.type !== 'VEVENT') throw new Error('no event');
  return found;
}

test.each(['Rà soát, đơn giản hóa; "thủ tục"', 'hai\ndòng', 'gạch \\ chéo', `${'thủ tục hành chính '.repeat(20)}😀`])(
  '%j comes out again',
  async (summary) => {
    expect(await read({ ...EVENT, summary })).toMatchObject({ uid: 'a@kehoach', summary: summary.trimEnd() });
  },
);

test('a day, hours by the clocks of Vietnam, a rule', async () => {
  expect(await read(EVENT)).toMatchObject({ datetype: 'date', start: expect.objectContaining({}) });
  const timed = await read({ ...EVENT, from: '07:30', to: '11:00' });
  expect([timed.start.toISOString(), timed.end?.toISOString()]).toEqual(['2026-06-30T00:30:00.000Z', '2026-06-30T04:00:00.000Z']);
  const { rrule } = await read({ ...EVENT, rule: 'FREQ=MONTHLY;BYMONTHDAY=20;UNTIL=20261231' });
  expect(rrule?.options).toMatchObject({ bymonthday: [20], freq: 1 });
});

test('lines end with CRLF and have 75 bytes at most', async () => {
  const lines = (await write({ ...EVENT, summary: 'Đẩy mạnh cải cách '.repeat(30) }, EVENT)).split('\r\n');
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect([lines[0], lines.at(-2), lines.at(-1)]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR', '']);
});
