import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { packageRoot } from '../../../src/config/package.js';
import { violations } from './accessibility.js';
import { openOffice } from './office.js';

/** What can go wrong between a person and the server, and what the page says and does then. */
const MOST_BYTES = 30_000;
const PARTS = '**/assets/*.js';
const DEADLINES = /\/api\/v1\/deadlines\?/u;
const office = await openOffice({ settings: { KEHOACH_MAX_FILE_BYTES: String(MOST_BYTES) } });
const { page, url } = office;
const files = page.locator('input[type=file]:not([webkitdirectory])').last();
const away = page.getByText('Không liên lạc được với máy chủ').first();

afterAll(() => office.close());

test('a server that dies in the middle of an import: the page says so, and goes on when it is back', async () => {
  await page.goto(`${url}/imports`);
  await files.setInputFiles(await severalPlans());
  await page.waitForURL('**/imports/1');
  await office.cutPower();
  await away.waitFor();
  expect(await violations(page)).toEqual([]);
  await office.restart();
  await page.getByText('Xong lúc').waitFor();
  await away.waitFor({ state: 'hidden' });
  expect(await page.getByText('0 lỗi', { exact: true }).count()).toBe(1);
});

test('a page that cannot be loaded while nobody answers is loaded by itself when somebody does', async () => {
  await page.goto(`${url}/plans`);
  await page.getByRole('table', { name: 'Kế hoạch' }).waitFor();
  await page.context().setOffline(true);
  await page.getByRole('link', { name: 'So sánh' }).click();
  await page.getByRole('alert').getByText('Chưa tải được trang này').waitFor();
  await away.waitFor();
  expect(await violations(page)).toEqual([]);
  await page.context().setOffline(false);
  await page.getByRole('heading', { name: 'Chọn hai kế hoạch' }).waitFor();
});

test('a correction that is typed while nobody answers is kept, also while something else is looked at, and saved when somebody does', async () => {
  const title = page.locator('.fact[data-path="header.title"] > button');
  await page.goto(`${url}/plans`);
  await page.getByRole('table', { name: 'Kế hoạch' }).getByRole('link').first().click();
  await title.click();
  await page.getByRole('button', { name: 'Sửa', exact: true }).click();
  await page.context().setOffline(true);
  const value = page.getByLabel('Giá trị đúng');
  await value.fill('Tiêu đề gõ khi mất mạng');
  await page.keyboard.press('Enter');
  await page.locator('form').getByRole('alert').getByText('Chưa lưu: khi bấm Lưu').waitFor();
  await away.waitFor();
  expect(await violations(page)).toEqual([]);
  await page.context().setOffline(false);
  await away.waitFor({ state: 'hidden' });
  await page.locator('.fact[data-path="header.documentType"] > button').click();
  await page.getByRole('tab', { name: 'Lịch sử' }).click();
  await page.getByRole('tab', { name: 'Thông tin chung' }).click();
  await title.click();
  expect(await value.inputValue()).toBe('Tiêu đề gõ khi mất mạng');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByRole('button', { name: 'Tiêu đề gõ khi mất mạng', exact: true }).waitFor();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await page.getByRole('button', { name: 'Tiêu đề gõ khi mất mạng', exact: true }).waitFor({ state: 'detached' });
});

test('a page of which a part is lacking, though the server answers, is loaded anew when asked', async () => {
  await page.goto(`${url}/plans`);
  await page.getByRole('table', { name: 'Kế hoạch' }).waitFor();
  await page.route(PARTS, (route) => route.abort());
  await page.getByRole('link', { name: 'Thời hạn' }).click();
  const again = page.getByRole('alert').getByRole('button', { name: 'Thử lại' });
  await again.waitFor();
  await page.unroute(PARTS);
  await again.click();
  await page.getByRole('heading', { name: 'Thời hạn' }).waitFor();
});

test('files that could not be sent are sent again without being chosen again', async () => {
  await page.goto(`${url}/imports`);
  await page.getByRole('table', { name: 'Các lần nhập' }).waitFor();
  await page.context().setOffline(true);
  await files.setInputFiles(join(packageRoot, 'fixtures', 'plans', '2019-ubnd-huyen.txt'));
  await page.getByText('Việc gửi bị gián đoạn').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.context().setOffline(false);
  await page.getByRole('alert').getByRole('button', { name: 'Thử lại' }).click();
  await page.getByText('Xong lúc').waitFor();
});

test('files go on while another page is looked at, which says so and leads to the receipt', async () => {
  await page.goto(`${url}/imports`);
  let letThrough = (): void => undefined;
  const held = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route('**/api/v1/imports', async (route) => {
    if (route.request().method() === 'POST') await held;
    await route.continue();
  });
  await files.setInputFiles(join(packageRoot, 'fixtures', 'plans', '2020-ubnd-huyen.txt'));
  await page.getByRole('link', { name: 'Kế hoạch', exact: true }).click();
  await page.getByRole('status').getByText('Đang gửi 1 tệp').waitFor();
  expect(await violations(page)).toEqual([]);
  letThrough();
  await page.getByRole('link', { name: /^Xem biên nhận số/u }).click();
  await page.getByText('Xong lúc').waitFor();
  await page.unroute('**/api/v1/imports');
  expect(await page.getByRole('link', { name: /^Xem biên nhận số/u }).count()).toBe(0);
});

test('what failed is mended and sent again with its folder: that alone is new', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kehoach-states-'));
  const plan = readFileSync(join(packageRoot, 'fixtures', 'plans', '2025-so-noi-vu.txt'));
  await writeFile(join(folder, 'da-doc.txt'), readFileSync(join(packageRoot, 'fixtures', 'plans', '2016-so-tu-phap.txt')));
  await writeFile(join(folder, 'trong.txt'), '');
  const send = async (parts: readonly string[]): Promise<void> => {
    await page.goto(`${url}/imports`);
    await page.locator('input[webkitdirectory]').setInputFiles(folder);
    await page.getByText('Xong lúc').waitFor();
    for (const part of parts) expect(await page.getByText(part, { exact: true }).count()).toBe(1);
  };
  try {
    await send(['1 mới', '0 trùng', '1 lỗi']);
    await page.getByText('Sửa từng tệp').waitFor();
    await writeFile(join(folder, 'trong.txt'), plan);
    await send(['1 mới', '1 trùng', '0 lỗi']);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('a file that is too large fails alone, with the limit and the remedy', async () => {
  await page.goto(`${url}/imports`);
  const small = join(packageRoot, 'fixtures', 'plans', '2012-ubnd-tinh.txt');
  await files.setInputFiles([
    { name: 'lon.txt', mimeType: 'text/plain', buffer: Buffer.alloc(MOST_BYTES + 1, 'a') },
    { name: 'vua.txt', mimeType: 'text/plain', buffer: readFileSync(small) },
  ]);
  await page.getByText('Xong lúc').waitFor();
  expect(await page.getByText('1 mới', { exact: true }).count()).toBe(1);
  expect(await page.getByRole('row').filter({ hasText: 'lon.txt' }).textContent()).toContain('vượt mức cho phép');
});

test('a roster that is too large is refused with the limit', async () => {
  await page.goto(`${url}/compare?view=roster`);
  await page.locator('input[type=file]').setInputFiles({ name: 'lon.csv', mimeType: 'text/csv', buffer: Buffer.alloc(11 * 2 ** 20, 'a') });
  const answer = page.waitForResponse('**/api/v1/roster*');
  await page.getByRole('button', { name: 'Đối chiếu' }).click();
  expect((await answer).status()).toBe(413);
  await page.getByRole('alert').waitFor();
  expect(await violations(page)).toEqual([]);
});

test('a failure of the server is told without its inner words, and asked again', async () => {
  await page.route(DEADLINES, (route) => route.fulfill({ status: 500, contentType: 'text/html', body: '<h1>Internal Server Error</h1>' }));
  await page.goto(`${url}/deadlines`);
  await page.getByRole('alert').getByText('Máy chủ không thực hiện được yêu cầu này (HTTP 500).').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.unroute(DEADLINES);
  await page.getByRole('alert').getByRole('button', { name: 'Thử lại' }).click();
  await page.getByRole('alert').waitFor({ state: 'hidden' });
});

test('a session that ended leads to the door, and what was open stays in the address', async () => {
  await page.goto(`${url}/plans?year=2025`);
  await page.getByRole('table', { name: 'Kế hoạch' }).waitFor();
  const cookies = await page.context().cookies();
  await page.context().clearCookies();
  await page.getByRole('link', { name: 'Thời hạn' }).click();
  await page.getByText('kehoach serve').waitFor();
  expect(await violations(page)).toEqual([]);
  expect(new URL(page.url()).pathname).toBe('/deadlines');
  await page.context().addCookies(cookies);
  await page.reload();
  await page.getByRole('heading', { name: 'Thời hạn' }).waitFor();
});

test('whoever asks too often is told to wait', async () => {
  const asked = `Promise.all(Array.from({ length: 200 }, () => fetch('/api/v1/session').then(({ status }) => status)))`;
  while (!(await page.evaluate<number[]>(asked)).includes(429));
  await page.getByRole('button', { name: /^Sau/u }).click();
  await page.getByRole('alert').getByText('Có quá nhiều yêu cầu').waitFor();
  expect(await violations(page)).toEqual([]);
});

test('nothing was forbidden by the policy, nothing broke', () => {
  expect(office.complaints).toEqual([]);
});

/** Enough to be in the midst of them. */
async function severalPlans(): Promise<string[]> {
  const folder = join(packageRoot, 'fixtures', 'pairs');
  return (await readdir(folder)).slice(0, 8).map((name) => join(folder, name));
}
