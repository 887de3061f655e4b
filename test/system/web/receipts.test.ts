import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { packageRoot } from '../../../src/config/package.js';
import { violations } from './accessibility.js';
import { openOffice } from './office.js';

/** What is done from a receipt: with files that failed by a limit, with points to look at, with an import that stands still. */
const NO_TIME = { KEHOACH_MAX_READ_SECONDS: '0.01' };
const TIME = { KEHOACH_MAX_READ_SECONDS: '120' };
const office = await openOffice({ settings: NO_TIME });
const { page, url } = office;
const files = page.locator('input[type=file]:not([webkitdirectory])').last();
const fixture = (...names: readonly string[]): string => join(packageRoot, 'fixtures', ...names);

afterAll(() => office.close());

test('files that failed by a limit are read again, without being sent, where the limit is higher', async () => {
  await page.goto(`${url}/imports`);
  await files.setInputFiles([fixture('plans', '2016-so-tu-phap.txt'), fixture('plans', '2025-so-noi-vu.txt')]);
  const again = page.getByRole('button', { name: 'Đọc lại 2 tệp' });
  await again.waitFor();
  expect(await page.getByText('2 lỗi', { exact: true }).count()).toBe(1);
  expect(await violations(page)).toEqual([]);
  await office.cutPower();
  await office.restart(TIME);
  await page.reload();
  await again.click();
  for (const part of ['2 mới', '0 lỗi']) await page.getByText(part, { exact: true }).waitFor();
  expect(await again.count()).toBe(0);
});

test('the number of points to look at leads to them, and the way back to the same files', async () => {
  const rows = page.getByRole('table', { name: 'Các tệp' }).getByRole('row');
  await page.getByText('2 mới', { exact: true }).click();
  await page.getByLabel('Chỉ những tệp cần người xem').check({ force: true });
  await page.waitForURL(/\?(?=.*outcome=new)(?=.*eye=true)/u);
  const shown = await rows.count();
  await rows
    .filter({ hasText: '2025-so-noi-vu.txt' })
    .getByRole('link', { name: /điểm cần xem$/u })
    .click();
  await page.waitForURL('**/plans/*?at=issues');
  const tab = page.getByRole('tab', { name: /^Cần xem/u, selected: true });
  await tab.waitFor();
  expect(await tab.textContent()).not.toContain('(0)');
  await page.goBack();
  await page.getByRole('table', { name: 'Các tệp' }).waitFor();
  expect(await page.getByLabel('Chỉ những tệp cần người xem').isChecked()).toBe(true);
  expect(await rows.count()).toBe(shown);
});

test('what failed comes first, then what needs an eye, then the rest by name', async () => {
  await page.goto(`${url}/imports`);
  await files.setInputFiles([
    { name: 'a-khong-sao.txt', mimeType: 'text/plain', buffer: readFileSync(fixture('plans', '2019-ubnd-huyen.txt')) },
    { name: 'b-can-xem.txt', mimeType: 'text/plain', buffer: readFileSync(fixture('plans', '2018-ban-quan-ly.txt')) },
    { name: 'c-trong.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) },
    { name: 'b10.txt', mimeType: 'text/plain', buffer: readFileSync(fixture('plans', '2020-ubnd-huyen.txt')) },
    { name: 'b9.txt', mimeType: 'text/plain', buffer: readFileSync(fixture('plans', '2019-so-tat.txt')) },
  ]);
  await page.getByText('Xong lúc').waitFor();
  const rows = page.getByRole('table', { name: 'Các tệp' }).locator('tbody tr td:nth-child(2)');
  const names = (await rows.allTextContents()).map((words) => /^[^.]*\.txt/u.exec(words)?.[0]);
  expect(names).toEqual(['c-trong.txt', 'b-can-xem.txt', 'a-khong-sao.txt', 'b9.txt', 'b10.txt']);
});

test('on a narrow screen the reasons stand beside the files', async () => {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 800, height: 768 });
  const row = page.getByRole('row').filter({ hasText: 'c-trong.txt' });
  const box = await row.locator('td').nth(2).boundingBox();
  expect(box && box.x + box.width).toBeLessThanOrEqual(800);
  if (before) await page.setViewportSize(before);
});

test('a plan without a title is called by its file', async () => {
  await page.goto(`${url}/imports`);
  await files.setInputFiles({ name: 'khong-ten.txt', mimeType: 'text/plain', buffer: Buffer.from(UNTITLED) });
  await page.getByText('1 mới', { exact: true }).waitFor();
  await page.goto(`${url}/plans`);
  await page.getByRole('table', { name: 'Kế hoạch' }).getByRole('link', { name: 'khong-ten.txt' }).click();
  await page.getByRole('heading', { level: 1, name: 'khong-ten.txt' }).waitFor();
  await page.locator('[data-path="header.title"]').getByText('chưa đọc được').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.goto(`${url}/plans?q=${encodeURIComponent('"rà soát quy chế"')}`);
  await page.getByRole('article').getByText('5/KH-UBND · Ủy ban nhân dân xã Hoàng Giang').waitFor();
});

const UNTITLED = `ỦY BAN NHÂN DÂN
XÃ HOÀNG GIANG
Số: 5/KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Hoàng Giang, ngày 12 tháng 01 năm 2026

KẾ HOẠCH

I. NHIỆM VỤ

1. Rà soát quy chế tiếp công dân.

Nơi nhận:
- Lưu: VT.

CHỦ TỊCH

Trần Văn An
`;

test('an import that stands still is taken up again when asked', async () => {
  await page.goto(`${url}/imports`);
  await files.setInputFiles(fixture('scans', 'letterhead.pdf'));
  await page.getByText('Đang đọc: 0/1 tệp').waitFor();
  await office.cutPower();
  const goOn = page.getByRole('button', { name: 'Đọc tiếp' });
  await goOn.waitFor();
  await page.getByText('Chưa đọc xong thêm tệp nào trong 30 giây').waitFor();
  expect(await violations(page)).toEqual([]);
  await office.restart(TIME);
  const taken = page.waitForResponse('**/retry');
  await goOn.click();
  expect((await taken).status()).toBe(202);
  await page.getByText('Xong lúc').waitFor();
  expect(await page.getByText('0 lỗi', { exact: true }).count()).toBe(1);
});

test('nothing was forbidden by the policy, nothing broke', () => {
  expect(office.complaints).toEqual([]);
});
