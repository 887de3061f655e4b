import { isListing } from './neighbours.js';
import type { DeadlineRefiner, Reading } from '../readings/reading.js';
import { shareYears } from '../calendar/year-sharing.js';

/** "Tháng 3 và quý III/2020", "trước 10/6 và trước 10/12/2020": neighbours in a list share the year that one of them names. */
export const shareListYears: DeadlineRefiner = {
  name: 'share-list-years',
  refine(readings, text) {
    return listsOf(readings, text).flatMap((list) => {
      const shared = shareYears(list.flatMap(({ periods }) => periods ?? [])).values();
      return list.map((reading) =>
        reading.periods ? { ...reading, periods: reading.periods.map((own) => shared.next().value ?? own) } : reading,
      );
    });
  },
};

function listsOf(readings: readonly Reading[], text: string): Reading[][] {
  const lists: Reading[][] = [];
  for (const reading of readings) {
    const list = lists.at(-1);
    const before = list?.at(-1);
    if (
      before?.periods &&
      reading.periods &&
      isListing(text.slice(before.end, Math.min(reading.start, before.end + 9))) &&
      reading.start - before.end < 9
    )
      list?.push(reading);
    else lists.push([reading]);
  }
  return lists;
}
