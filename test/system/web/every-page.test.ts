import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { violations } from './accessibility.js';
import { openOffice, sendPairs } from './office.js';
import { unstyled } from './unstyled.js';

/** Every page in English with what opens on it, on the smallest screen that is promised: WCAG 2.2 AA, the styles of all that is on it, and nothing wider than the screen. */
const office = await openOffice();
const { page, url } = office;

afterAll(() => office.close());

beforeAll(async () => {
  await sendPairs(office);
  await page.getByText('English', { exact: true }).click();
});

const PLAN = `/plans/${encodeURIComponent('44/KH-UBND')}`;
const tab = (name: string): string => `role=tab[name=/^${name}/]`;
const button = (name: string): string => `role=button[name=/^${name}/]`;

describe.each<readonly [path: string, ...clicks: string[]]>([
  ['/imports'],
  ['/imports/1'],
  ['/plans', button('Export')],
  ['/plans?year=2025', button('Saved views')],
  ['/plans?q=an+toan+thuc+pham'],
  [PLAN, button('Export')],
  [PLAN, tab('Outline'), '.plan-panel .fact-value'],
  [PLAN, tab('Tasks'), '.plan-panel .fact-value', button('Correct')],
  [PLAN, tab('Citations'), '.plan-panel .fact-value', button('Correct')],
  [PLAN, tab('Deadlines'), '.plan-panel .fact-value', button('Correct'), 'role=textbox[name=/^Correct/]'],
  [PLAN, tab('Targets')],
  [PLAN, tab('To look at')],
  [PLAN, tab('History')],
  ['/instruments', button('Export')],
  ['/compare?a=44%2FKH-UBND&b=61%2FKH-SYT', button('Export')],
  ['/compare?view=coverage&parent=44%2FKH-UBND', '.coverage-matrix td button'],
  ['/compare?view=roster'],
  ['/deadlines?day=2025-08-01', '.fc-event'],
  ['/deadlines?scale=year&view=timeline&day=2025-08-01', button('Subscribe'), button('Make an address')],
  ['/admin/status'],
  ['/admin/users', button('Add an account'), 'role=textbox[name="Role"]'],
  ['/admin/keys', button('Make a key')],
  ['/admin/register?text=nghi+dinh', button('Change ')],
  ['/admin/agencies?text=so+tai'],
  ['/admin/audit'],
])('%s', (path, ...clicks) => {
  test(clicks.length > 0 ? `with ${clicks.join(', ')}` : 'as it opens', async () => {
    await page.goto(url + path);
    await page.waitForLoadState('networkidle');
    for (const selector of clicks) await page.locator(selector).first().click();
    await page.waitForLoadState('networkidle');
    expect(await violations(page)).toEqual([]);
    expect(await unstyled(page)).toEqual([]);
    expect(await page.evaluate<boolean>('document.documentElement.scrollWidth > document.documentElement.clientWidth')).toBe(false);
  });
});

/** Half a screen, or a screen on which everything is twice as large. */
test.each([
  '/imports',
  '/imports/1',
  '/plans',
  PLAN,
  '/instruments',
  '/compare?a=44%2FKH-UBND&b=61%2FKH-SYT',
  '/deadlines',
  '/admin/register',
  '/admin/audit',
])('%s on a narrow screen: words stay whole, and only tables are wider', async (path) => {
  await page.setViewportSize({ width: 800, height: 768 });
  await page.goto(url + path);
  await page.waitForLoadState('networkidle');
  await page.locator('.mantine-Loader-root').waitFor({ state: 'detached' });
  expect(await page.evaluate<boolean>('document.documentElement.scrollWidth > document.documentElement.clientWidth')).toBe(false);
  const widths = await page.evaluate<number[]>(`[...document.querySelectorAll('th')].map(({ clientWidth }) => clientWidth)`);
  expect(widths.filter((width) => width < NARROWEST)).toEqual([]);
});

const NARROWEST = 50;

test('nothing was forbidden by the policy, nothing broke', () => {
  expect(office.complaints).toEqual([]);
});
