import { setTimeout } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { severalAtOnce } from '../../../src/readers/ocr/several-at-once.js';

/** Works on items by turning the event loop as often as they say, and tells who is at work. */
function workshop() {
  const [begun, ended]: [number[], number[]] = [[], []];
  let most = 0;
  const work = async (turns: number): Promise<number> => {
    begun.push(turns);
    most = Math.max(most, begun.length - ended.length);
    for (let turn = 0; turn < turns; turn += 1) await setTimeout(0);
    ended.push(turns);
    if (turns === 3) throw new Error('three');
    return turns * 10;
  };
  return { begun, ended, work, most: () => most };
}

async function all<Item>(items: AsyncIterable<Item>, into: Item[] = []): Promise<Item[]> {
  for await (const item of items) into.push(item);
  return into;
}

test('results come in the order of the items, whichever was ready first', async () => {
  const { work, most } = workshop();
  expect(await all(severalAtOnce([8, 1, 5, 2], 2, work))).toEqual([80, 10, 50, 20]);
  expect(most()).toBe(2);
});

test('after a failure nothing is begun, and what was begun has ended', async () => {
  const { work, begun, ended } = workshop();
  const results: number[] = [];
  await expect(all(severalAtOnce([1, 3, 9, 2, 4], 2, work), results)).rejects.toThrow('three');
  expect(results).toEqual([10]);
  expect(begun).not.toContain(4);
  expect(new Set(ended)).toEqual(new Set(begun));
});
