import type { Page } from 'playwright-core';

/** Milliseconds on the page's own clock from `begin` until `isThere` holds and has been drawn; both are expressions there. */
export function timed(page: Page, begin: string, isThere: string): Promise<number> {
  return page.evaluate<number>(`new Promise((resolve) => {
    const begun = performance.now();
    ${begin};
    const drawn = () => requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun)));
    const look = () => (${isThere} ? drawn() : requestAnimationFrame(look));
    look();
  })`);
}

/** The same since the page was asked for: to be called before it is. */
export async function timedFromStart(page: Page, url: string, isThere: string): Promise<number> {
  await page.goto(url, { waitUntil: 'commit' });
  return sinceStart(page, isThere);
}

/** The same of a page that has been asked for already. */
export function sinceStart(page: Page, isThere: string): Promise<number> {
  return page.evaluate<number>(`new Promise((resolve) => {
    const drawn = () => requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
    const look = () => (${isThere} ? drawn() : requestAnimationFrame(look));
    look();
  })`);
}

/** Bytes on the wire of the page itself, scripts and styles, without answers of the API. */
export function bytesLoaded(page: Page): Promise<number> {
  return page.evaluate<number>(`[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
    .filter(({ name }) => !name.includes('/api/'))
    .reduce((sum, { transferSize }) => sum + transferSize, 0)`);
}
