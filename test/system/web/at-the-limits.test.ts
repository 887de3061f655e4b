import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { longPlan } from '../../../bench/page/long-plan.js';
import { packageRoot } from '../../../src/config/package.js';
import { violations } from './accessibility.js';
import { openOffice } from './office.js';

/** More than a person sends or reads on any common day. */
const FILES = 500;
const TASKS = 300;
const office = await openOffice();
const { page, url } = office;
const chooser = page.locator('input[type=file]:not([webkitdirectory])').last();

afterAll(() => office.close());

describe(`${FILES} files in one lot`, () => {
  const files = page.getByRole('table', { name: 'Các tệp' });

  test('are told one by one while they are read, and can be looked through meanwhile', async () => {
    const plan = readFileSync(join(packageRoot, 'fixtures', 'plans', '2025-so-noi-vu.txt'));
    await page.goto(`${url}/imports`);
    await chooser.setInputFiles(
      Array.from({ length: FILES }, (_, index) => ({ name: `ke-hoach-${index}.txt`, mimeType: 'text/plain', buffer: plan })),
    );
    await page.waitForURL('**/imports/1');
    await files.getByRole('row').nth(1).waitFor();
    await page.getByLabel('Tìm tên tệp, kế hoạch').fill('ke-hoach-499');
    await page.waitForURL('**/imports/1?file=*');
  });

  test('go on while the page is closed, and the receipt opened again tells the rest', async () => {
    await page.goto('about:blank');
    await page.goto(`${url}/imports/1?file=ke-hoach-499`);
    await page.getByText('Xong lúc').waitFor();
    await files.getByRole('row').nth(2).waitFor({ state: 'detached' });
    expect(await files.getByRole('row').count()).toBe(2);
  });

  test('stand in pages of a hundred, and the sum holds', async () => {
    await page.getByLabel('Tìm tên tệp, kế hoạch').fill('');
    await page.waitForURL('**/imports/1');
    for (const part of ['1 mới', `${FILES - 1} trùng`, '0 lỗi']) expect(await page.getByText(part, { exact: true }).count()).toBe(1);
    await page.getByRole('button', { name: 'Trang 5' }).click();
    await files.getByText(`ke-hoach-${FILES - 1}.txt`).waitFor();
    expect(await files.getByRole('row').count()).toBe(101);
    expect(await violations(page)).toEqual([]);
  });
});

describe(`a plan of ${TASKS} tasks`, () => {
  test('is imported, and all of its tasks are there', async () => {
    await page.goto(`${url}/imports`);
    await chooser.setInputFiles({ name: 'dai.docx', mimeType: 'application/octet-stream', buffer: await longPlan(TASKS) });
    await page.getByText('Xong lúc').waitFor();
    await page.getByRole('table', { name: 'Các tệp' }).getByRole('link').first().click();
    await page.getByRole('tab', { name: `Nhiệm vụ (${TASKS})` }).click();
    await page.locator('.plan-task').last().waitFor({ state: 'attached' });
    expect(await page.locator('.plan-task').count()).toBe(TASKS);
  });

  test('a value of the last one shows its place, and the place its value', async () => {
    const last = page.locator('.plan-task').last();
    await last.getByRole('button', { name: /^Trước ngày/u }).click();
    await page.locator('.source-mark[data-selected]').waitFor();
    await page.locator('.source-paper').press('ArrowLeft');
    expect(await last.locator('.fact[data-chosen]').count()).toBe(1);
  });

  test('it is put right, and stays where it was', async () => {
    const last = page.locator('.plan-task').last();
    await last.getByRole('button', { name: 'Sửa', exact: true }).click();
    await page.getByLabel('Giá trị đúng').fill('30/6/2026');
    await page.keyboard.press('Enter');
    await last.getByText('Đã sửa').first().waitFor();
    expect(await last.locator('.fact[data-chosen]').count()).toBe(1);
  });

  test('tasks are found by their words', async () => {
    await page.getByLabel('Tìm trong nhiệm vụ').fill(`dot ${TASKS}`);
    await page.locator('.plan-task').nth(1).waitFor({ state: 'detached' });
    expect(await page.locator('.plan-task').count()).toBe(1);
  });
});

test('nothing was forbidden by the policy, nothing broke', () => {
  expect(office.complaints).toEqual([]);
});
