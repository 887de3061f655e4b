import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from '../../../scripts/servers/browser.js';
import { PROGRAM, startPageServer, type PageServer } from '../../../scripts/servers/page-server.js';
import { packageRoot } from '../../../src/config/package.js';
import { removeStore, temporaryFolder } from '../../support/temporary-store.js';
import { plainEnvironment } from '../fresh-copy.js';

/** A server with a store of its own, and a person at a browser. */
export interface Office {
  readonly url: string;
  readonly page: Page;
  /** What pages broke at so far: exceptions that nobody caught, what the policy of the server forbids, what is asked of other hosts. */
  readonly complaints: readonly string[];
  /** Another person at another computer, whom the server does not know. */
  visit(): Promise<Page>;
  /** As in a power cut. */
  cutPower(): Promise<void>;
  /** On the same address; with other settings where they are given. */
  restart(settings?: NodeJS.ProcessEnv): Promise<void>;
  close(): Promise<void>;
}

export interface OfficeOptions {
  viewport?: { width: number; height: number };
  settings?: NodeJS.ProcessEnv;
  /** Before the server starts; `env` has its store. */
  prepare?: (env: NodeJS.ProcessEnv) => void;
}

/** The built program and a real browser, in Vietnamese until another language is chosen there; without accounts the person is let in. */
export async function openOffice({ viewport = { width: 1366, height: 768 }, settings = {}, prepare }: OfficeOptions = {}): Promise<Office> {
  const store = await temporaryFolder();
  const env = { ...plainEnvironment(), LANG: 'vi', KEHOACH_STORE: store, ...settings };
  prepare?.(env);
  let server: PageServer = await startPageServer(env);
  const { origin: url, port } = new URL(server.link);
  const browser = await startBrowser();
  const complaints: string[] = [];
  const visit = (): Promise<Page> => openPage(browser, url, viewport, complaints);
  const page = await visit();
  await page.goto(server.link);
  return {
    url,
    page,
    complaints,
    visit,
    cutPower: () => server.kill(),
    async restart(changed = {}) {
      server = await startPageServer({ ...env, ...changed }, Number(port));
    },
    async close() {
      await browser.close();
      await server.stop();
      await removeStore(store);
    },
  };
}

/** Of an office with accounts: the first of them. */
export const administrator = { name: 'lan', password: 'con trâu trắng gặm cỏ' };

/** As an option: `prepare: addAdministrator`. */
export function addAdministrator(env: NodeJS.ProcessEnv): void {
  execFileSync(process.execPath, [PROGRAM, 'user', 'add', administrator.name, '--role', 'administrator'], {
    env,
    input: `${administrator.password}\n`,
  });
}

/** Plans of a province and its bodies, sent as a folder on the page of imports. */
export async function sendPairs({ page, url }: Office): Promise<void> {
  await page.goto(`${url}/imports`);
  await page.locator('input[webkitdirectory]').setInputFiles(join(packageRoot, 'fixtures', 'pairs'));
  await page.getByText('Xong lúc').waitFor();
}

async function openPage(browser: Browser, url: string, viewport: { width: number; height: number }, complaints: string[]): Promise<Page> {
  const context = await browser.newContext({ viewport, acceptDownloads: true });
  // No step is timed: this only ends what hangs, on a slow machine too.
  context.setDefaultTimeout(300_000);
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (/^https?:/u.test(request.url()) && new URL(request.url()).hostname !== new URL(url).hostname) complaints.push(request.url());
  });
  page.on('console', (message) => {
    if (/Content Security Policy|Minified React error/u.test(message.text())) complaints.push(message.text());
  });
  return page;
}
