import type { Browser, Page } from 'playwright-core';
import { startBrowser } from '../../../scripts/servers/browser.js';
import { startPageServer } from '../../../scripts/servers/page-server.js';
import { removeStore, temporaryFolder } from '../../support/temporary-store.js';
import { plainEnvironment } from '../fresh-copy.js';

/** A server with a store of its own, and a person at a browser who was let in. */
export interface Office {
  readonly url: string;
  readonly page: Page;
  /** What the page broke at so far: exceptions that nobody caught, and what the policy of the server forbids. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** The built program and a real browser, in Vietnamese until another language is chosen there. */
export async function openOffice({ width = 1366, height = 768 } = {}): Promise<Office> {
  const store = await temporaryFolder();
  const server = await startPageServer({ ...plainEnvironment(), LANG: 'vi', KEHOACH_STORE: store });
  const browser = await startBrowser();
  const { page, complaints } = await openPage(browser, { width, height });
  await page.goto(server.link);
  await page.getByRole('navigation').waitFor();
  return {
    url: new URL(server.link).origin,
    page,
    complaints,
    async close() {
      await browser.close();
      await server.stop();
      await removeStore(store);
    },
  };
}

async function openPage(browser: Browser, viewport: { width: number; height: number }): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ viewport, acceptDownloads: true });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (/Content Security Policy|Minified React error/u.test(message.text())) complaints.push(message.text());
  });
  return { page, complaints };
}
