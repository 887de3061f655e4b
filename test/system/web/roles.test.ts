import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { packageRoot } from '../../../src/config/package.js';
import { violations } from './accessibility.js';
import { addAdministrator, administrator as firstAccount, openOffice } from './office.js';

/** An office with accounts: what each role is shown, and what not. */
const PASSWORD = firstAccount.password;
const office = await openOffice({ prepare: addAdministrator });
const { page: administrator, url } = office;
const pages = new Map<string, Page>();

afterAll(() => office.close());

async function signIn(page: Page, name: string, password: string = PASSWORD): Promise<void> {
  await page.goto(`${url}/plans`);
  await page.getByLabel('Tên đăng nhập').fill(name);
  await page.getByLabel('Mật khẩu').fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
}

async function addAccount(name: string, role: string, unit = ''): Promise<void> {
  await administrator.goto(`${url}/admin/users`);
  await administrator.getByRole('button', { name: 'Thêm tài khoản' }).click();
  const form = administrator.getByRole('dialog');
  await form.getByRole('textbox', { name: 'Tên' }).fill(name);
  await form.getByLabel('Mật khẩu').fill(PASSWORD);
  await form.getByRole('textbox', { name: 'Quyền' }).click();
  await administrator.getByRole('option', { name: role }).click();
  await form.getByLabel('Chỉ xem kế hoạch của').fill(unit);
  await form.getByRole('button', { name: 'Lưu' }).click();
  await form.waitFor({ state: 'hidden' });
}

const navigation = (page: Page): Promise<string[]> => page.getByRole('navigation').getByRole('link').allTextContents();

describe('the first administrator', () => {
  test('is not let in with a wrong password, and told no more than that', async () => {
    await signIn(administrator, 'lan', 'không phải');
    await administrator.getByRole('alert').waitFor();
    expect(await violations(administrator)).toEqual([]);
  });

  test('signs in, and imports the plans of a province', async () => {
    await signIn(administrator, 'lan');
    await administrator.getByRole('navigation').waitFor();
    expect(await navigation(administrator)).toEqual(['Nhập', 'Kế hoạch', 'Văn bản viện dẫn', 'So sánh', 'Thời hạn', 'Quản trị']);
    await administrator.goto(`${url}/imports`);
    const plans = ['2025-ubnd-tinh-an-toan-thuc-pham.txt', '2025-so-y-te-an-toan-thuc-pham.txt'];
    await administrator
      .locator('input[type=file]:not([webkitdirectory])')
      .last()
      .setInputFiles(plans.map((name) => join(packageRoot, 'fixtures', 'pairs', name)));
    await administrator.getByText('Xong lúc').waitFor();
  });

  test('adds accounts', async () => {
    await addAccount('xem', 'người xem');
    await addAccount('nhap', 'người nhập');
    await addAccount('sua', 'người sửa');
    await addAccount('soyte', 'người sửa', 'so-y-te@nghe-an');
    expect(await administrator.getByRole('table', { name: 'Tài khoản' }).getByRole('row').count()).toBe(6);
    expect(await violations(administrator)).toEqual([]);
  });
});

describe.each([
  { name: 'xem', links: ['Kế hoạch', 'Văn bản viện dẫn', 'So sánh', 'Thời hạn'], mayImport: false, mayEdit: false, plans: 2 },
  { name: 'nhap', links: ['Nhập', 'Kế hoạch', 'Văn bản viện dẫn', 'So sánh', 'Thời hạn'], mayImport: true, mayEdit: false, plans: 2 },
  { name: 'sua', links: ['Nhập', 'Kế hoạch', 'Văn bản viện dẫn', 'So sánh', 'Thời hạn'], mayImport: true, mayEdit: true, plans: 2 },
  { name: 'soyte', links: ['Nhập', 'Kế hoạch', 'Văn bản viện dẫn', 'So sánh', 'Thời hạn'], mayImport: true, mayEdit: true, plans: 1 },
])('$name', ({ name, links, mayImport, mayEdit, plans }) => {
  test('sees the pages that are for it, and its plans', async () => {
    const page = await office.visit();
    pages.set(name, page);
    await signIn(page, name);
    await page.getByText(`Tổng số: ${plans}`).waitFor();
    expect(await navigation(page)).toEqual(links);
  });

  test(`is ${mayImport ? '' : 'not '}offered to import, and never to administer`, async () => {
    const page = pageOf(name);
    await page.goto(`${url}/imports`);
    await page
      .getByRole('heading', { level: mayImport ? 1 : 2, name: mayImport ? 'Nhập kế hoạch' : 'Tài khoản này không được dùng trang này' })
      .waitFor();
    await page.goto(`${url}/admin/users`);
    await page.getByRole('heading', { name: 'Tài khoản này không được dùng trang này' }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test(`is ${mayEdit ? '' : 'not '}offered to put values right`, async () => {
    const page = pageOf(name);
    await page.goto(`${url}/plans`);
    await page
      .getByRole('table', { name: 'Kế hoạch' })
      .getByRole('link', { name: /an toàn thực phẩm/iu })
      .first()
      .click();
    await page.getByRole('tabpanel').locator('.fact-value').first().click();
    await page.locator('.fact-detail').waitFor();
    expect(await page.getByRole('button', { name: 'Sửa', exact: true }).count()).toBe(mayEdit ? 1 : 0);
  });

  test('takes along what it sees', async () => {
    const page = pageOf(name);
    await page.goto(`${url}/plans`);
    await page.getByRole('button', { name: 'Xuất', exact: true }).click();
    const saving = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: 'Bảng kế hoạch (.csv)' }).click();
    const lines = (await textOf(await saving)).trim().split('\r\n');
    expect(lines).toHaveLength(1 + plans);
  });
});

test('an account of a unit is not offered what would mislead it, and finds no plan of others', async () => {
  const page = pageOf('soyte');
  await page.goto(`${url}/compare`);
  await page.getByRole('radiogroup').first().waitFor();
  expect(await page.getByText('Tình hình gửi').count()).toBe(0);
  await page.goto(`${url}/plans/${encodeURIComponent('44/KH-UBND')}`);
  await page.getByRole('alert').waitFor();
});

test('an account that is shut out is at the door with its next step', async () => {
  await administrator.goto(`${url}/admin/users`);
  await administrator.getByRole('button', { name: 'Sửa tài khoản xem' }).click();
  await administrator.getByLabel('Khóa tài khoản này').check({ force: true });
  await administrator.getByRole('button', { name: 'Lưu' }).click();
  await administrator.getByText('đã khóa').waitFor();
  const page = pageOf('xem');
  await page.getByRole('link', { name: 'Thời hạn' }).click();
  await page.getByLabel('Mật khẩu').waitFor();
});

test('an account that is removed is gone from the list, and at the door', async () => {
  await administrator.goto(`${url}/admin/users`);
  const row = administrator.getByRole('table', { name: 'Tài khoản' }).getByRole('row').filter({ hasText: 'nhap' });
  const change = row.getByRole('button', { name: 'Sửa tài khoản nhap' });
  const question = administrator.getByText('Tài khoản nhap bị xóa hẳn');
  await change.click();
  await administrator.getByRole('button', { name: 'Xóa tài khoản' }).click();
  await question.waitFor();
  expect(await violations(administrator)).toEqual([]);
  await administrator.getByRole('button', { name: 'Hủy', exact: true }).click();
  await question.waitFor({ state: 'detached' });
  await administrator.getByRole('button', { name: 'Xóa tài khoản' }).click();
  await question.waitFor();
  await administrator.getByRole('button', { name: 'Xóa tài khoản' }).last().click();
  await row.waitFor({ state: 'detached' });
  const page = pageOf('nhap');
  await page.getByRole('link', { name: 'Thời hạn' }).click();
  await page.getByLabel('Mật khẩu').waitFor();
  await signIn(page, 'nhap');
  await page.getByRole('alert').waitFor();
});

test('whoever signs out leaves nothing on the screen', async () => {
  const page = pageOf('sua');
  await page.goto(`${url}/plans`);
  await page.getByRole('button', { name: /^Đăng xuất/u }).click();
  await page.getByLabel('Mật khẩu').waitFor();
  expect(await page.getByRole('table').count()).toBe(0);
});

test('nothing was forbidden by the policy, nothing broke', () => {
  expect(office.complaints).toEqual([]);
});

function pageOf(name: string): Page {
  const page = pages.get(name);
  if (!page) throw new Error(`${name} has not signed in`);
  return page;
}

async function textOf(download: { createReadStream(): Promise<NodeJS.ReadableStream> }): Promise<string> {
  const chunks: string[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk.toString());
  return chunks.join('');
}
