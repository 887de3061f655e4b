import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { packageRoot } from '../../../src/config/package.js';
import { addAdministrator, administrator, openOffice } from './office.js';

/** Somebody who has no mouse: from the door to the door, by keys alone. */
const office = await openOffice({ prepare: addAdministrator });
const { page, url } = office;

afterAll(() => office.close());

/** From where the focus is, on and on until it is there; fails where that place cannot be reached. */
async function tabTo(selector: string, key = 'Tab'): Promise<void> {
  const isThere = `document.activeElement?.matches(${JSON.stringify(selector)})`;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (await page.evaluate<boolean>(isThere)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`The focus never came to ${selector}.`);
}

/** The same by what stands on it. */
async function tabToWords(words: string): Promise<void> {
  await page.getByText(words, { exact: true }).first().waitFor();
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if ((await focused()) === words) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The focus never came to ${words}.`);
}

const MOST_STEPS = 150;
const focused = (): Promise<string> => page.evaluate<string>('(document.activeElement?.textContent ?? "").replaceAll("\\u00a0", " ")');

test('whoever comes to the door may type at once', async () => {
  await page.locator('input[autocomplete=username]:focus').waitFor();
  await page.keyboard.type(administrator.name);
  await page.keyboard.press('Tab');
  await page.keyboard.type(administrator.password);
  await page.keyboard.press('Enter');
  await page.getByRole('navigation').waitFor();
});

test('the navigation can be passed over', async () => {
  await page.goto(`${url}/imports`);
  await page.getByRole('heading', { name: 'Các lần nhập' }).waitFor();
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Đến nội dung chính');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate<boolean>(`document.activeElement.closest('main') !== null`)).toBe(true);
});

test('files are chosen at the place to drop them', async () => {
  const choosing = page.waitForEvent('filechooser');
  await tabTo('.mantine-Dropzone-root');
  await page.keyboard.press('Enter');
  await (await choosing).setFiles([join(packageRoot, 'fixtures', 'plans', '2020-ubnd-huyen.txt')]);
  await page.getByText('Xong lúc').waitFor();
});

test('the list is sorted, and a plan opened', async () => {
  await page.goto(`${url}/plans`);
  await page.getByRole('table', { name: 'Kế hoạch' }).waitFor();
  await tabTo('th button');
  await page.keyboard.press('Enter');
  expect(await page.locator('th[aria-sort=ascending]').count()).toBe(1);
  await tabTo('td a');
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: 'Thông tin chung' }).waitFor();
});

test('in the source, arrows go from place to place, and each shows its value', async () => {
  await tabTo('.source-paper');
  await page.keyboard.press('ArrowRight');
  const first = await page.locator('.source-mark[data-selected]').first().textContent();
  await page.keyboard.press('ArrowRight');
  expect(await page.locator('.source-mark[data-selected]').first().textContent()).not.toBe(first);
  await page.keyboard.press('ArrowLeft');
  expect(await page.locator('.source-mark[data-selected]').first().textContent()).toBe(first);
  expect(await page.locator('.fact[data-chosen]').count()).toBe(1);
});

test('a value is chosen, put right, and taken back; the focus is never lost', async () => {
  await tabTo('[role=tab]');
  await page.keyboard.press('Home');
  await tabTo('.fact[data-path="header.issuedOn"] > button');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Sửa');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('15/2/2020');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '15/02/2020', exact: true }).waitFor();
  await page.locator('.fact-value:focus').waitFor();
  await tabTo('[role=status] button', 'Shift+Tab');
  await tabTo('[role=status] button:first-child', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '14/02/2020', exact: true }).waitFor();
});

test('a member of a list is taken out and comes back; the focus is at its place', async () => {
  const first = page.locator('.fact[data-path="header.recipients.0"] > button');
  const words = (await first.textContent()) ?? '';
  await tabTo('.fact[data-path="header.recipients.0"] > button');
  await page.keyboard.press('Enter');
  await tabToWords('Bỏ mục này');
  await page.keyboard.press('Enter');
  await page.getByText(/^Đã sửa:/u).waitFor();
  await page.locator('.fact[data-path="header.recipients.0"] > button:focus').waitFor();
  expect(await first.textContent()).not.toBe(words);
  await tabTo('[role=status] button', 'Shift+Tab');
  await tabTo('[role=status] button:first-child', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.locator('.fact[data-path="header.recipients.0"] > button:focus').filter({ hasText: words }).waitFor();
});

test('words are searched for, and a table of all plans taken along', async () => {
  await page.goto(`${url}/plans`);
  await tabToWords('Xuất');
  await page.keyboard.press('Enter');
  await page.locator('[role=menuitem]:focus').waitFor();
  const saving = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await saving).suggestedFilename()).toMatch(/\.xlsx$/u);
  await tabTo('input[type=search]');
  await page.keyboard.type('phong chong tham nhung');
  await page.getByRole('article').first().waitFor();
  expect(await page.locator('input[type=search]:focus').inputValue()).toBe('phong chong tham nhung');
});

test.each([
  ['/admin/users', 'Thêm tài khoản'],
  ['/admin/users', 'Sửa'],
  ['/admin/keys', 'Tạo khóa'],
  ['/admin/register?text=luat+vien+chuc', 'Thêm văn bản'],
  ['/admin/register?text=luat+vien+chuc', 'Sửa'],
  ['/deadlines?day=2020-03-01', 'Đăng ký lịch…'],
])('%s: the dialog behind "%s" holds the focus, and gives it back', async (path, words) => {
  await page.goto(url + path);
  await tabToWords(words);
  await page.keyboard.press('Enter');
  await page.locator('[role=dialog] :focus').waitFor();
  await page.keyboard.press('Shift+Tab');
  expect(await page.locator('[role=dialog] :focus').count()).toBe(1);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.locator('button:focus', { hasText: words }).waitFor();
});

test('a day with much to do shows all of it, and gives the focus back', async () => {
  await page.goto(`${url}/imports`);
  const tasks = Array.from({ length: 8 }, (_, place) => `${place + 1}\tRà soát hồ sơ đợt ${place + 1}\tSở Nội vụ\tTrước ngày 16/6/2026`);
  const plan = { name: 'mot-ngay.txt', mimeType: 'text/plain', buffer: Buffer.from([...HEAD, ...tasks].join('\n')) };
  await page.locator('input[type=file]:not([webkitdirectory])').last().setInputFiles(plan);
  await page.getByText('1 mới', { exact: true }).waitFor();
  await page.goto(`${url}/deadlines?day=2026-06-01`);
  await page.locator('.fc-daygrid-more-link').first().waitFor();
  await tabTo('.fc-daygrid-more-link');
  await page.keyboard.press('Enter');
  await page.locator('.fc-popover .fc-event:focus').waitFor();
  expect(await page.locator('.fc-popover .fc-event').count()).toBe(8);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.fc-popover .fc-event:focus').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.fc-popover').waitFor({ state: 'detached' });
  expect(await page.locator('.fc-daygrid-more-link:focus').count()).toBe(1);
});

const HEAD = [
  'ỦY BAN NHÂN DÂN',
  'TỈNH NGHỆ AN',
  'Số: 5/KH-UBND',
  'Nghệ An, ngày 12 tháng 01 năm 2026',
  'KẾ HOẠCH',
  'Rà soát hồ sơ năm 2026',
  'I. NHIỆM VỤ',
  'TT\tNội dung\tCơ quan chủ trì\tThời hạn',
];

test('two plans are chosen by their numbers and compared', async () => {
  await page.goto(`${url}/compare`);
  await page.getByText('Chọn hai kế hoạch').first().waitFor();
  for (const [place, number] of ['38/KH-UBND', '5/KH-UBND'].entries()) {
    await tabTo(`.compare-choice > div:nth-of-type(${place + 1}) input`);
    await page.keyboard.type(number);
    const wanted = page.getByRole('option', { name: new RegExp(`^${number} `, 'u') });
    await wanted.waitFor();
    for (let step = 0; step < MOST_STEPS && (await wanted.getAttribute('data-combobox-selected')) === null; step += 1)
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  }
  await page.getByRole('heading', { name: 'Nhiệm vụ' }).waitFor();
  await tabTo('.compare-sides a');
});

test('a session is ended, and the door is shown', async () => {
  await page.goto(`${url}/plans`);
  await tabToWords(`Đăng xuất (${administrator.name})`);
  await page.keyboard.press('Enter');
  await page.locator('input[autocomplete=username]:focus').waitFor();
});
