import pLimit from 'p-limit';

/**
 * What the work makes of each item, in their order, while several are worked
 * on. After a failure no further item is begun, and what has begun is waited
 * for before the failure is thrown.
 *
 * @param count how many items are worked on at once
 */
export async function* severalAtOnce<Item, Result>(
  items: readonly Item[],
  count: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result, void> {
  const limit = pLimit({ concurrency: count, rejectOnClear: true });
  const results = items.map((item) => limit(work, item));
  const settled = Promise.allSettled(results);
  try {
    for (const result of results) yield await result;
  } finally {
    limit.clearQueue();
    await settled;
  }
}
