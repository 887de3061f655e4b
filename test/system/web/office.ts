import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from '../../../scripts/servers/browser.js';
import { packageRoot } from '../../../src/config/package.js';
import { freePort } from '../../../src/store/embedded-postgres/free-port.js';
import { removeStore, temporaryFolder } from '../../support/temporary-store.js';
import { plainEnvironment } from '../fresh-copy.js';

const PROGRAM = join(packageRoot, 'dist', 'src', 'cli', 'main.js');

/** A server with a store of its own, and a person at a browser who was let in. */
export interface Office {
  readonly url: string;
  readonly page: Page;
  /** What the page complained of so far. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** The built program and a real browser, in Vietnamese unless another language is chosen there. */
export async function openOffice({ width = 1366, height = 768 } = {}): Promise<Office> {
  const store = await temporaryFolder();
  const server = await startServer(store);
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
      server.child.kill('SIGTERM');
      if (server.child.exitCode === null) await once(server.child, 'exit');
      await removeStore(store);
    },
  };
}

async function startServer(store: string): Promise<{ child: ChildProcess; link: string }> {
  const child = spawn(process.execPath, [PROGRAM, 'serve', '--port', String(await freePort())], {
    env: { ...plainEnvironment(), LANG: 'vi', KEHOACH_STORE: store },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  for await (const piece of child.stderr) {
    said += String(piece);
    const link = /http:\/\/\S+/u.exec(said)?.[0];
    if (link !== undefined && said.includes('\n', said.indexOf(link))) return { child, link };
  }
  throw new Error(`kehoach serve ended: ${said}`);
}

async function openPage(browser: Browser, viewport: { width: number; height: number }): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage({ viewport, acceptDownloads: true });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return { page, complaints };
}
