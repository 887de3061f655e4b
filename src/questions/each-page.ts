import type { Page, PageOf } from '../store/sql/page.js';

const ROWS = 1000;

/** A list page by page: up to `limit` items, else to its end. */
export async function* eachPage<Item>(
  ask: (page: Page) => Promise<PageOf<Item>>,
  { limit, after }: Page,
): AsyncGenerator<PageOf<Item>, void> {
  let rest = limit ?? Number.POSITIVE_INFINITY;
  let place = after;
  do {
    const page = await ask({ limit: Math.min(rest, ROWS), ...(place !== undefined && { after: place }) });
    yield page;
    rest -= page.items.length;
    place = page.next ?? undefined;
  } while (place !== undefined && rest > 0);
}

/** A list item by item, to its end. The first page is there when this returns: what is wrong with the question is told before anything is written. */
export async function eachItem<Item>(ask: (page: Page) => Promise<PageOf<Item>>): Promise<AsyncIterable<Item>> {
  const pages = eachPage(ask, {});
  const first = await pages.next();
  return itemsOf(first.done ? [] : first.value.items, pages);
}

async function* itemsOf<Item>(first: readonly Item[], pages: AsyncIterable<PageOf<Item>>): AsyncGenerator<Item, void> {
  yield* first;
  for await (const { items } of pages) yield* items;
}
