import type { Page, PageOf } from '../store/page.js';

const ROWS = 1000;

/** A list page by page: up to `limit` items, else to its end. */
export async function* eachPage<Item>(ask: (page: Page) => Promise<PageOf<Item>>, { limit, after }: Page): AsyncGenerator<PageOf<Item>, void> {
  let rest = limit ?? Number.POSITIVE_INFINITY;
  let place = after;
  do {
    const page = await ask({ limit: Math.min(rest, ROWS), ...(place !== undefined && { after: place }) });
    yield page;
    rest -= page.items.length;
    place = page.next ?? undefined;
  } while (place !== undefined && rest > 0);
}
