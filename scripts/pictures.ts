import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { packageRoot } from '../src/config/package.js';
import { startBrowser } from './servers/browser.js';
import { PROGRAM, startPageServer } from './servers/page-server.js';

/** What docs/page.md shows: a page of the fixture plans, and what is clicked there first. */
interface Picture {
  name: string;
  path: string;
  clicks?: readonly string[];
  language?: 'vi' | 'en';
  size?: { width: number; height: number };
}

const SMALL = { width: 1366, height: 768 };
const LARGE = { width: 1920, height: 1080 };
/** Half of a screen, or a whole one enlarged: what is taken at SMALL is taken here again, as NAME-narrow. */
const NARROW = { width: 800, height: 1000 };

const PICTURES: readonly Picture[] = [
  { name: 'import', path: '/imports' },
  { name: 'receipt', path: '/imports/1' },
  { name: 'plans', path: '/plans' },
  { name: 'plans-en', path: '/plans?year=2025', language: 'en', size: LARGE },
  { name: 'search', path: '/plans?q=an+toan+thuc+pham' },
  { name: 'plan', path: '/plans/2020-ubnd-huyen.txt', clicks: ['role=tab[name=/^Nhiệm vụ/]', '.fact-value >> nth=3'] },
  {
    name: 'plan-en',
    path: '/plans/2025-so-noi-vu.txt',
    clicks: ['role=tab[name=/^Citations/]', '.fact-value >> nth=4'],
    language: 'en',
    size: LARGE,
  },
  { name: 'correction', path: '/plans/2020-ubnd-huyen.txt', clicks: ['role=button[name=/^14.02.2020/]', 'role=button[name="Sửa"]'] },
  { name: 'instruments', path: '/instruments' },
  { name: 'instrument', path: '/instruments/nghi-dinh%3Acp%3A2020%3A30' },
  { name: 'compare', path: '/compare?a=44%2FKH-UBND&b=61%2FKH-SYT' },
  { name: 'coverage', path: '/compare?view=coverage&parent=44%2FKH-UBND' },
  { name: 'deadlines', path: '/deadlines?scale=year&view=timeline&day=2025-01-01' },
  { name: 'register', path: '/admin/register?text=nghi+dinh', clicks: ['role=button[name=/^Sửa/] >> nth=1'] },
];

const COLOURS = 64;
const folder = join(packageRoot, 'docs', 'pictures');

/** Takes every picture of docs/pictures anew, or those that are named, from a store with the fixture plans. */
async function takePictures(names: readonly string[]): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), 'kehoach-pictures-'));
  const env = { ...process.env, LANG: 'vi', KEHOACH_STORE: join(home, 'store') };
  for (const plans of ['plans', 'pairs'])
    execFileSync(process.execPath, [PROGRAM, 'import', join('fixtures', plans)], { cwd: packageRoot, env, stdio: 'ignore' });
  const server = await startPageServer(env);
  const browser = await startBrowser();
  try {
    const page = await browser.newPage();
    await mkdir(folder, { recursive: true });
    await page.goto(server.link);
    for (const picture of [...PICTURES, ...PICTURES.filter(({ size }) => !size).map(narrow)])
      if (names.length === 0 || names.includes(picture.name)) await take(page, new URL(server.link).origin, picture);
  } finally {
    await browser.close();
    await server.stop();
    await rm(home, { recursive: true, force: true });
  }
}

function narrow(picture: Picture): Picture {
  return { ...picture, name: `${picture.name}-narrow`, size: NARROW };
}

async function take(page: Page, origin: string, { name, path, clicks = [], language = 'vi', size = SMALL }: Picture): Promise<void> {
  await page.setViewportSize(size);
  await page.evaluate(`localStorage.setItem('kehoach.language', '${language}')`);
  await page.goto(origin + path);
  await page.waitForLoadState('networkidle');
  for (const selector of clicks) await page.locator(selector).first().click();
  await page.mouse.move(0, 0);
  await page.locator('.mantine-Loader-root').waitFor({ state: 'detached' });
  await page.waitForLoadState('networkidle');
  await sharp(await page.screenshot({ animations: 'disabled' }))
    .png({ palette: true, colours: COLOURS, effort: 10 })
    .toFile(join(folder, `${name}.png`));
}

await takePictures(process.argv.slice(2));
