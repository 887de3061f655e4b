import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** What distributions and systems call it. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'msedge'];
const MISSING = 'These tests need a browser: install chromium (or Chrome, or Edge), or set PLAYWRIGHT_CHROMIUM to the path of one.';

/** A Chromium without a window: that of PLAYWRIGHT_CHROMIUM, else one of this machine, else one installed now where that may be. */
export async function startBrowser(): Promise<Browser> {
  // Root may not be kept in the browser's own sandbox; what it opens here are our own pages.
  return chromium.launch({ executablePath: findOrInstall(), args: ['--no-sandbox'] });
}

function findOrInstall(): string {
  const named = process.env['PLAYWRIGHT_CHROMIUM'];
  if (named !== undefined && !existsSync(named)) throw new Error(MISSING);
  const found = named ?? installed();
  if (found !== undefined) return found;
  try {
    execFileSync('apt-get', ['install', '-y', 'chromium'], { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  } catch {
    throw new Error(MISSING);
  }
  const now = installed();
  if (now === undefined) throw new Error(MISSING);
  return now;
}

function installed(): string | undefined {
  return NAMES.map(which).find((path) => path !== undefined);
}

function which(program: string): string | undefined {
  try {
    return execFileSync('sh', ['-c', `command -v ${program}`], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}
