import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { Download } from 'playwright-core';
import { violations } from './accessibility.js';
import { openOffice, sendPairs } from './office.js';

const office = await openOffice();
const { page, url } = office;
const home = await mkdtemp(join(tmpdir(), 'kehoach-roster-'));

afterAll(async () => {
  await office.close();
  await rm(home, { recursive: true, force: true });
});

const open = async (path: string): Promise<void> => {
  await page.goto(url + path);
};

/** What the button "Xuất" saves under a choice. */
async function takeAlong(choice: string): Promise<Download> {
  await page.getByRole('button', { name: 'Xuất', exact: true }).click();
  const saving = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: choice }).click();
  return saving;
}

describe('before anything is there', () => {
  test.each([
    ['/instruments', 'Không có văn bản nào'],
    ['/compare', 'Chọn hai kế hoạch'],
    ['/compare?view=coverage', 'Chọn kế hoạch cấp trên'],
    ['/compare?view=roster', 'Chưa có danh sách'],
    ['/deadlines', 'Không có gì đến hạn'],
    ['/admin/keys', 'Chưa có khóa nào'],
  ])('%s says what would stand there', async (path, words) => {
    await open(path);
    await page.getByRole('heading', { name: words }).waitFor();
    expect(await violations(page)).toEqual([]);
  });
});

describe('with plans of a province and its bodies', () => {
  test('imported as a folder', () => sendPairs(office));

  test('an instrument is found, with who cites it and in which words', async () => {
    await open('/instruments');
    const table = page.getByRole('table', { name: 'Văn bản' });
    await table.getByRole('link').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await table.getByRole('row').nth(1).getByRole('link').first().click();
    await page.getByRole('table', { name: 'Kế hoạch viện dẫn' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Xem trong kế hoạch' }).first().click();
    await page.waitForURL('**/plans/*?at=references.*');
    await page.locator('.plan-panel .fact[data-chosen]').waitFor();
    await page.locator('.source-mark[data-selected]').waitFor();
  });

  test('words that name no instrument say how to write one', async () => {
    await open('/instruments');
    await page.getByRole('textbox', { name: 'Văn bản', exact: true }).fill('???');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test('two plans stand side by side, by keyboard alone', async () => {
    await open('/compare');
    for (const [side, words] of [
      ['Kế hoạch A (trước)', '44/KH-UBND'],
      ['Kế hoạch B (sau)', '61/KH-SYT'],
    ] as const) {
      // Answers to the first letters change the list once more.
      const found = page.waitForResponse((answer) => [...new URL(answer.url()).searchParams.values()].includes(words));
      await page.getByRole('textbox', { name: side }).focus();
      await page.keyboard.type(words);
      await found;
      await page.getByRole('option', { name: new RegExp(`^${words}`, 'u') }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    }
    await page.getByRole('heading', { name: 'Thông tin chung' }).waitFor();
    expect(await page.locator('ins').count()).toBeGreaterThan(0);
    expect(await page.locator('del').count()).toBeGreaterThan(0);
    expect(await violations(page)).toEqual([]);
  });

  test('a parent’s tasks stand against the plans of those below', async () => {
    await open('/compare?view=coverage&parent=44%2FKH-UBND');
    const matrix = page.getByRole('table');
    await matrix.getByRole('button').first().click();
    await page.getByRole('dialog').getByText('Trong kế hoạch cấp dưới').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  });

  test('a roster tells who has not sent', async () => {
    const file = join(home, 'don-vi.csv');
    await writeFile(file, 'Đơn vị,Hạn\nSở Y tế,30/12/2099\nSở Xây dựng,30/12/2099\n');
    await open('/compare?view=roster');
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: 'Đối chiếu' }).click();
    const rows = page.getByRole('table', { name: 'Tình hình gửi' }).getByRole('row');
    await rows.nth(2).waitFor();
    expect(await rows.filter({ hasText: 'Sở Xây dựng' }).textContent()).toContain('chưa gửi');
    expect(await violations(page)).toEqual([]);
    const table = await takeAlong('Bảng CSV (.csv)');
    expect(await readFile(await table.path(), 'utf8')).toMatch(/^3,Sở Xây dựng,.*,chưa gửi,/mu);
  });

  test.each([
    ['/imports/1', 'Bảng CSV (.csv)', 'receipt-1.csv'],
    ['/plans/44%2FKH-UBND', 'Bảng nhiệm vụ (.xlsx)', 'tasks.xlsx'],
    ['/instruments', 'Bảng tính Excel (.xlsx)', 'instruments.xlsx'],
    ['/instruments/luat%3Aqh12%3A2010%3A55', 'Bảng CSV (.csv)', 'references.csv'],
    ['/compare?a=44%2FKH-UBND&b=61%2FKH-SYT', 'Dữ liệu JSON (.json)', 'compare.json'],
    ['/compare?view=coverage&parent=44%2FKH-UBND', 'Bảng tính Excel (.xlsx)', 'coverage.xlsx'],
    ['/deadlines?day=2025-08-01', 'Bảng CSV (.csv)', 'deadlines.csv'],
  ])('%s is taken along: %s', async (path, choice, name) => {
    await open(path);
    expect((await takeAlong(choice)).suggestedFilename()).toBe(name);
  });

  test('a deadline leads to its task; a calendar program gets an address that ends when it is taken away', async () => {
    await open('/deadlines?scale=year&view=timeline&day=2025-01-01');
    await page.getByRole('table').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Đăng ký lịch…' }).click();
    await page.getByRole('button', { name: 'Tạo liên kết' }).click();
    const address = await page.getByLabel('Liên kết lịch').inputValue();
    expect(await (await fetch(address)).text()).toMatch(/^BEGIN:VCALENDAR/u);
    await page.getByRole('button', { name: 'Xóa 1' }).click();
    await page.getByText('không được cập nhật nữa').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect((await fetch(address)).status).toBe(200);
    await page.getByRole('button', { name: 'Xóa 1' }).click();
    await page.getByRole('button', { name: 'Xóa', exact: true }).click();
    await page.getByText('Chưa tạo liên kết nào.').waitFor();
    expect((await fetch(address)).status).toBe(404);
  });
});

describe('an administrator', () => {
  test('makes a key that is good until it is taken away, and finds both in the trail', async () => {
    await open('/admin/keys');
    await page.getByRole('button', { name: 'Tạo khóa' }).click();
    await page.getByLabel('Dùng cho').fill('báo cáo tháng');
    await page.getByRole('dialog').getByRole('button', { name: 'Tạo khóa' }).click();
    const key = await page.getByLabel('Khóa', { exact: true }).inputValue();
    const ask = async (): Promise<number> => (await fetch(`${url}/api/v1/plans`, { headers: { authorization: `Bearer ${key}` } })).status;
    expect(await ask()).toBe(200);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Xóa khóa báo cáo tháng' }).click();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Xóa', exact: true }).click();
    await page.getByRole('heading', { name: 'Chưa có khóa nào' }).waitFor();
    expect(await ask()).toBe(401);
    await page.getByRole('tab', { name: 'Nhật ký' }).click();
    await page.getByRole('table', { name: 'Nhật ký' }).getByText('xóa khóa').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test('adds an instrument that the register lacks, corrects it and takes it away', async () => {
    await open('/admin/register?text=quy+che+mot+cua');
    await page.getByRole('heading', { name: 'Không có mục nào' }).waitFor();
    await page.getByRole('button', { name: 'Thêm văn bản' }).click();
    const form = page.getByRole('dialog');
    await form.getByRole('textbox', { name: 'Văn bản', exact: true }).fill('9/1999/QĐ-TTg');
    await form.getByLabel('Nội dung').fill('Quy chế một cửa');
    await form.getByLabel('Có hiệu lực từ').fill('31/2/1999');
    await form.getByRole('button', { name: 'Lưu' }).click();
    await form.getByRole('alert').getByText('Giá trị hợp lệ').waitFor();
    expect(await violations(page)).toEqual([]);
    await form.getByLabel('Có hiệu lực từ').fill('1/2/1999');
    await form.getByRole('button', { name: 'Lưu' }).click();
    const table = page.getByRole('table', { name: 'Danh mục văn bản' });
    await table.getByText('của đơn vị').waitFor();
    expect(await violations(page)).toEqual([]);
    await table.getByRole('button', { name: /^Sửa/u }).click();
    await form.getByRole('button', { name: 'Bỏ mục của đơn vị' }).click();
    await page.getByText('chỉ còn điều có sẵn').waitFor();
    await page.getByRole('button', { name: 'Bỏ mục của đơn vị' }).last().click();
    await page.getByRole('heading', { name: 'Không có mục nào' }).waitFor();
  });

  test('what nothing is known of leads to the form that adds it', async () => {
    await open('/admin/register?add=nghi-dinh%3Acp%3A1999%3A1');
    expect(await page.getByRole('dialog').getByRole('textbox', { name: 'Văn bản', exact: true }).inputValue()).toBe('nghi-dinh:cp:1999:1');
    await page.keyboard.press('Escape');
    await page.waitForURL('**/admin/register');
    await page.getByRole('table', { name: 'Danh mục văn bản' }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test('is told that only the rows that are shown are sorted', async () => {
    await open('/admin/register');
    await page.getByRole('table', { name: 'Danh mục văn bản' }).getByRole('button', { name: 'Ngày ban hành' }).click();
    await page.getByRole('status').getByText('Chỉ sắp xếp 50 dòng').waitFor();
    await open('/admin/register?text=luat+vien+chuc');
    await page.getByRole('table', { name: 'Danh mục văn bản' }).getByRole('button', { name: 'Ngày ban hành' }).click();
    expect(await page.getByText('Chỉ sắp xếp').count()).toBe(0);
  });

  test('looks up a body by the beginning of its name, and what came after it', async () => {
    await open('/admin/agencies');
    const table = page.getByRole('table', { name: 'Danh mục cơ quan' });
    await table.getByRole('row').nth(1).waitFor();
    await page.getByRole('textbox', { name: /^Tên, tên khác/u }).fill('so giao thong');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/admin/agencies?text=so+giao+thong');
    await table.getByText('so-gtvt@…').waitFor();
    await table.getByRole('link', { name: 'so-xay-dung' }).first().click();
    await table.getByText('so-xay-dung@…').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('textbox', { name: /^Tên, tên khác/u }).fill('không đâu có');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Không có cơ quan nào' }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test.each(['status', 'users'])('%s can be read by everybody', async (section) => {
    await open(`/admin/${section}`);
    await page.getByRole('tabpanel').waitFor();
    await page.waitForLoadState('networkidle');
    expect(await violations(page)).toEqual([]);
  });
});

test('nothing was forbidden by the policy, nothing broke', () => {
  expect(office.complaints).toEqual([]);
});
