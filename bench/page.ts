import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { startBrowser } from '../scripts/servers/browser.js';
import { PROGRAM, startPageServer } from '../scripts/servers/page-server.js';
import { describeMachine } from './machine.js';
import { option } from './option.js';
import { CITATIONS, longPlan, TASKS } from './page/long-plan.js';
import { bytesLoaded, sinceStart, timed, timedFromStart } from './page/timed.js';
import { readOptions } from './read-options.js';
import { tableLines } from './report.js';
import { writeSection } from './results-page.js';
import { median } from './speed/median.js';

const { rounds, write } = readOptions(
  {
    name: 'bench:page',
    summary: `How much is loaded before the page is seen, and how long a plan with ${TASKS} tasks and ${CITATIONS} citations takes until it can be used: server, database and browser together on one core (taskset). For a quiet hour.`,
  },
  { rounds: option.count(7, 'how often it is measured'), write: option.write('results.md') },
);

/** The source is marked and the values of the head are there to be chosen. */
const USABLE = `document.querySelector('.source-mark') && document.querySelector('.fact-value')`;
/** The source is there to its last row. */
const WHOLE = `document.querySelectorAll('.source-table tr').length > ${TASKS}`;
const click = (selector: string): string => `document.querySelector(${JSON.stringify(selector)}).click()`;

interface Round {
  bytes: number;
  first: number;
  whole: number;
  again: number;
  fromList: number;
  tasks: number;
  place: number;
  value: number;
}

await run();

async function run(): Promise<void> {
  // Whatever is started from here on stays on the same core.
  execFileSync('taskset', ['-acp', '0', String(process.pid)], { stdio: 'ignore' });
  const home = await mkdtemp(join(tmpdir(), 'kehoach-bench-page-'));
  const env = { ...process.env, LANG: 'vi', KEHOACH_STORE: join(home, 'store') };
  await writeFile(join(home, 'ke-hoach.docx'), await longPlan());
  execFileSync(process.execPath, [PROGRAM, 'import', join(home, 'ke-hoach.docx')], { env, stdio: 'ignore' });
  const server = await startPageServer(env);
  const browser = await startBrowser();
  try {
    const measured = await measure(browser, server.link);
    const text = [
      describeMachine(),
      '- server, database and browser on one core; medians of the rounds, milliseconds on the clock of the page',
      '',
      ...table(measured),
    ].join('\n');
    process.stdout.write(`${text}\n`);
    if (write) await writeSection('## The page', text);
  } finally {
    await browser.close();
    await server.stop();
    await rm(home, { recursive: true, force: true });
  }
}

async function measure(browser: Browser, link: string): Promise<Round[]> {
  const { origin } = new URL(link);
  const known = await browser.newContext();
  const page = await known.newPage();
  await page.goto(link);
  const plan = await page.evaluate<{ id: string; taskCount: number; citationCount: number }>(
    `fetch('/api/v1/plans').then((answer) => answer.json()).then(({ items }) => items[0])`,
  );
  if (plan.taskCount !== TASKS || plan.citationCount !== CITATIONS)
    throw new Error(`The plan was read with ${plan.taskCount} tasks and ${plan.citationCount} citations.`);
  const state = await known.storageState();
  await known.close();
  const found: Round[] = [];
  while (found.length < rounds) {
    const context = await browser.newContext({ storageState: state, viewport: { width: 1366, height: 768 } });
    found.push(await measureOnce(context, origin, plan.id));
    await context.close();
  }
  return found;
}

/** In a browser that has seen nothing of the page yet. */
async function measureOnce(context: BrowserContext, origin: string, id: string): Promise<Round> {
  const page = await context.newPage();
  const first = await timedFromStart(page, `${origin}/plans/${id}`, USABLE);
  const whole = await sinceStart(page, WHOLE);
  const again = await timedFromStart(page, `${origin}/plans/${id}`, USABLE);
  await timedFromStart(page, `${origin}/plans`, `document.querySelector('a[href="/plans/${id}"]')`);
  const fromList = await timed(page, click(`a[href="/plans/${id}"]`), USABLE);
  const tasks = await timed(page, click('[role=tab]:nth-child(3)'), `document.querySelectorAll('.plan-task').length === ${TASKS}`);
  const place = await timed(page, click('.plan-task:nth-of-type(50) .fact-value'), `document.querySelector('.source-mark[data-selected]')`);
  const value = await timed(
    page,
    click('[data-fact^="references."]'),
    `document.querySelector('.fact[data-chosen][data-path^="references."]')`,
  );
  const visitor = await context.browser()?.newContext({ storageState: await context.storageState() });
  const list = await visitor?.newPage();
  if (!visitor || !list) throw new Error('The browser is gone.');
  await timedFromStart(list, `${origin}/plans`, `document.querySelector('a[href="/plans/${id}"]')`);
  const bytes = await bytesLoaded(list);
  await visitor.close();
  return { bytes, first, whole, again, fromList, tasks, place, value };
}

function table(measured: readonly Round[]): string[] {
  const middle = (name: keyof Round): string => Math.round(median(measured.map((round) => round[name]))).toLocaleString('en-GB');
  return tableLines([
    ['what', 'median'],
    ['list of plans, first visit: bytes on the wire', middle('bytes')],
    [`plan of ${TASKS} tasks and ${CITATIONS} citations, first visit: usable after, ms`, middle('first')],
    ['its source drawn to the end, ms', middle('whole')],
    ['usable after, visited before, ms', middle('again')],
    ['usable after, from the list of plans, ms', middle('fromList')],
    ['its tasks drawn, ms', middle('tasks')],
    ['from a value to its place, ms', middle('place')],
    ['from a place to its value, another tab, ms', middle('value')],
  ]);
}
