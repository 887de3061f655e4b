import { cpSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { packageRoot } from '../../../src/config/package.js';
import { violations } from './accessibility.js';
import { openOffice } from './office.js';

const folder = await folderOfPlans();
const office = await openOffice();
const { page, url } = office;

afterAll(async () => {
  await office.close();
  await rm(folder, { recursive: true, force: true });
});

/** Three plans, one of them twice, and something that is no document. */
async function folderOfPlans(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'kehoach-clerk-'));
  const plans = join(packageRoot, 'fixtures', 'plans');
  for (const name of ['2012-ubnd-tinh.txt', '2020-ubnd-huyen.txt', '2025-so-noi-vu.txt']) cpSync(join(plans, name), join(made, name));
  cpSync(join(plans, '2020-ubnd-huyen.txt'), join(made, 'ban-sao.txt'));
  await writeFile(join(made, 'trong.txt'), '');
  return made;
}

describe('a clerk', () => {
  test('finds nothing in a new store, and the way to import', async () => {
    await page.getByRole('heading', { name: 'Chưa có kế hoạch nào' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Nhập kế hoạch' }).click();
    await page.getByText('Chưa nhập lần nào').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test('sends a folder, leaves, comes back, and has a receipt in which the sum holds', async () => {
    await page.locator('input[webkitdirectory]').setInputFiles(folder);
    await page.waitForURL('**/imports/1');
    await page.goto(`${url}/plans`);
    await page.goto(`${url}/imports/1`);
    await page.getByText('Xong lúc').waitFor();
    const sum = ['3 mới', '1 trùng', '0 bản sửa', '1 lỗi'];
    for (const part of sum) expect(await page.getByText(part, { exact: true }).count()).toBe(1);
    expect(await violations(page)).toEqual([]);
  });

  test('looks only at what needs an eye, with the reason and the remedy', async () => {
    await page.getByLabel('Chỉ những tệp cần người xem').check({ force: true });
    const rows = page.getByRole('table', { name: 'Các tệp' }).getByRole('row');
    expect(await rows.filter({ hasText: 'trong.txt' }).textContent()).toContain('không có nội dung');
    expect(await rows.filter({ hasText: 'ban-sao.txt' }).count()).toBe(0);
  });

  test('finds a file by its name, opens its plan, and comes back to the same files', async () => {
    await page.goto(`${url}/imports/1`);
    await page.getByLabel('Tìm tên tệp, kế hoạch').fill('NỘI VỤ');
    const rows = page.getByRole('table', { name: 'Các tệp' }).getByRole('row');
    await page.waitForURL('**/imports/1?file=*');
    expect(await rows.count()).toBe(2);
    await rows.nth(1).getByRole('link').first().click();
    await page.getByRole('tab', { name: 'Thông tin chung' }).waitFor();
    await page.goBack();
    await page.getByRole('table', { name: 'Các tệp' }).waitFor();
    expect(await page.getByLabel('Tìm tên tệp, kế hoạch').inputValue()).toBe('NỘI VỤ');
    expect(await rows.count()).toBe(2);
    await page.getByLabel('Tìm tên tệp, kế hoạch').fill('không có tệp này');
    await page.getByRole('heading', { name: 'Không có tệp nào khớp' }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test('finds a plan by words without diacritics, and keeps the search under a name', async () => {
    await page.getByRole('link', { name: 'Kế hoạch', exact: true }).click();
    await page.getByLabel('Tìm trong kế hoạch').fill('phong chong tham nhung');
    await page.getByRole('article').first().waitFor();
    expect(await page.locator('mark').first().textContent()).toMatch(/^phòng$/iu);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Bộ lọc đã lưu' }).click();
    await page.getByLabel('Tên bộ lọc').fill('tham nhũng');
    await page.getByRole('button', { name: 'Lưu bộ lọc này' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    await page.getByRole('table', { name: 'Kế hoạch' }).waitFor();
    await page.getByRole('button', { name: 'Bộ lọc đã lưu' }).click();
    await page.getByRole('button', { name: 'tham nhũng', exact: true }).click();
    await page.waitForURL('**/plans?q=phong+chong+tham+nhung');
  });

  test('a search that was kept is forgotten only when that is meant', async () => {
    const views = page.getByRole('button', { name: 'Bộ lọc đã lưu' });
    const question = page.getByText('Xóa bộ lọc “tham nhũng” trên máy này?');
    await views.click();
    await page.getByRole('button', { name: 'Xóa bộ lọc tham nhũng' }).click();
    await question.waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Hủy', exact: true }).click();
    await question.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'tham nhũng', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Xóa bộ lọc tham nhũng' }).click();
    await page.getByRole('button', { name: 'Xóa', exact: true }).click();
    await page.getByText('Chưa lưu bộ lọc nào.').waitFor();
    await page.keyboard.press('Escape');
  });

  test('finds the tasks of a unit, and plans by the name of their type', async () => {
    await page.goto(`${url}/plans`);
    await page.getByLabel('Nhiệm vụ của đơn vị').fill('Phòng Nội vụ');
    await page.getByRole('article').first().waitFor();
    expect(await page.getByRole('textbox', { name: 'Loại văn bản' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    await page.getByRole('textbox', { name: 'Loại văn bản' }).fill('bao c');
    await page.getByRole('option', { name: 'Báo cáo' }).click();
    await page.waitForURL('**/plans?type=bao-cao');
    await page.getByRole('heading', { name: 'Không kế hoạch nào khớp bộ lọc' }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test('takes a table along', async () => {
    await page.goto(`${url}/plans`);
    await page.getByRole('button', { name: 'Xuất', exact: true }).click();
    const saving = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: 'Bảng nhiệm vụ (.xlsx)' }).click();
    expect((await saving).suggestedFilename()).toMatch(/\.xlsx$/u);
  });
});

describe('a plan beside its source', () => {
  test('a value shows its place', async () => {
    await page.goto(`${url}/plans`);
    await page.getByRole('link', { name: /phòng, chống tham nhũng năm 2020/u }).click();
    await page.getByRole('tab', { name: /^Nhiệm vụ/u }).click();
    await page
      .getByRole('button', { name: /^Trước 31\/3/u })
      .first()
      .click();
    expect(await page.locator('.source-mark[data-selected]').textContent()).toBe('Trước 31/3');
    expect(await violations(page)).toEqual([]);
  });

  test('a place shows its value, by mouse and by keyboard', async () => {
    await page
      .locator('.source-mark', { hasText: /^Nghị định số 59\/2019\/NĐ-CP ngày/u })
      .first()
      .click();
    const chosen = page.locator('.fact[data-chosen] > .fact-value');
    await chosen.getByText('Nghị định 59/2019/NĐ-CP').waitFor();
    await page.keyboard.press('ArrowRight');
    await chosen.getByText('Luật Phòng, chống tham nhũng').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test('a value is put right in place, and taken back', async () => {
    await page.getByRole('tab', { name: 'Thông tin chung' }).click();
    await page.getByRole('button', { name: 'Thới Bình', exact: true }).click();
    await page.getByRole('button', { name: 'Sửa', exact: true }).click();
    await page.getByLabel('Giá trị đúng').fill('Cà Mau');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Cà Mau', exact: true }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await page.getByRole('button', { name: 'Thới Bình', exact: true }).waitFor();
    await page.getByRole('tab', { name: 'Lịch sử' }).click();
    await page.getByText('bỏ sửa').waitFor();
    await page.getByText('mục: Thông tin chung · nơi ban hành; đã đọc: Thới Bình; sửa thành: Cà Mau').first().waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test('a type of document is chosen by its name', async () => {
    await page.getByRole('tab', { name: 'Thông tin chung' }).click();
    await page.getByRole('button', { name: 'KẾ HOẠCH', exact: true }).click();
    await page.getByRole('button', { name: 'Sửa', exact: true }).click();
    await page.getByRole('textbox', { name: 'Giá trị đúng' }).fill('bao cao');
    await page.getByRole('option', { name: 'Báo cáo' }).click();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.getByRole('button', { name: 'Báo cáo', exact: true }).waitFor();
    await page.getByRole('tab', { name: 'Lịch sử' }).click();
    const row = page.getByRole('table', { name: 'Các sửa đổi' }).getByRole('row').filter({ hasText: 'Báo cáo' });
    expect(await row.textContent()).toContain('Kế hoạch');
    await row.getByRole('button', { name: 'Hoàn tác' }).click();
    await row.waitFor({ state: 'detached' });
  });

  test('what nobody read is added, what is not there is taken out, and both can be undone', async () => {
    await page.getByRole('tab', { name: 'Thông tin chung' }).click();
    await page.getByRole('button', { name: '+ Thêm nơi nhận' }).click();
    await page.getByLabel('Giá trị đúng').fill('Phòng Nội vụ');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByText('Đã sửa: Thông tin chung · nơi nhận · thêm').waitFor();
    await page.getByRole('button', { name: 'Phòng Nội vụ', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await page.getByRole('button', { name: 'Phòng Nội vụ', exact: true }).waitFor({ state: 'detached' });
    const first = page.locator('[data-path="header.recipients.0"] > button');
    const words = await first.textContent();
    await first.click();
    await page.getByRole('button', { name: 'Bỏ mục này' }).click();
    await page.getByText('Đã sửa: Thông tin chung · nơi nhận · bỏ').waitFor();
    expect(await first.textContent()).not.toBe(words);
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await first.filter({ hasText: words ?? '' }).waitFor();
  });

  test('the tab that is open is still open after coming back', async () => {
    await page.getByRole('tab', { name: 'Bố cục' }).click();
    await page.waitForURL('**/plans/*?at=sections');
    await page.reload();
    await page.getByRole('tab', { name: 'Bố cục', selected: true }).waitFor();
  });

  test('what a person gives must fit: the server says what would', async () => {
    await page.getByRole('tab', { name: 'Thông tin chung' }).click();
    await page.getByRole('button', { name: '14/02/2020', exact: true }).click();
    await page.getByRole('button', { name: 'Sửa', exact: true }).click();
    await page.getByLabel('Giá trị đúng').fill('2020-02-31');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('alert').textContent()).toContain('"2020-02-31" không phải là ngày hay giai đoạn có thật.');
    await page.getByRole('button', { name: 'Hủy' }).click();
  });

  test('speaks English when asked to, and stays so', async () => {
    await page.getByText('English', { exact: true }).click();
    await page.getByRole('tab', { name: 'Head' }).waitFor();
    await page.reload();
    await page.getByRole('tab', { name: 'Head' }).waitFor();
    await page.getByText('Tiếng Việt', { exact: true }).click();
  });
});

test('a PDF is shown by its pages, with the place of a value on them', async () => {
  await page.goto(`${url}/imports`);
  await page
    .locator('input[type=file]:not([webkitdirectory])')
    .last()
    .setInputFiles({ name: 'an-toan.pdf', mimeType: 'application/pdf', buffer: await printedPlan() });
  await page.getByText('Xong lúc').waitFor();
  await page.getByRole('link', { name: /An toàn thực phẩm/u }).click();
  await page.getByRole('tab', { name: /^Nhiệm vụ/u }).click();
  await page.getByRole('button', { name: /^Trước ngày 15\/6/u }).click();
  const [place, picture] = await Promise.all([
    page.locator('.source-box[data-selected]').boundingBox(),
    page.getByRole('img', { name: 'Trang 1' }).boundingBox(),
  ]);
  expect(place && picture && place.y > picture.y && place.x > picture.x + picture.width / 2).toBe(true);
  expect(await violations(page)).toEqual([]);
});

/** A short plan with its one task in a table, as Chromium prints it. */
async function printedPlan(): Promise<Buffer> {
  const printer = await page.context().newPage();
  await printer.setContent(`<center><b>ỦY BAN NHÂN DÂN<br>TỈNH NGHỆ AN</b></center><p>Số: 71/KH-UBND</p><center><i>Nghệ An, ngày 10 tháng 01 năm 2025</i><br><b>KẾ HOẠCH<br>An toàn thực phẩm năm 2025</b></center>
    <p><b>I. NHIỆM VỤ</b></p><table border="1" style="border-collapse: collapse; width: 100%"><tr><td>TT</td><td>Nhiệm vụ</td><td>Cơ quan chủ trì</td><td>Thời hạn</td></tr>
    <tr><td>1</td><td>Lấy mẫu kiểm nghiệm</td><td>Sở Y tế</td><td>Trước ngày 15/6/2025</td></tr></table>`);
  const bytes = await printer.pdf({ format: 'A4' });
  await printer.close();
  return bytes;
}

test('a plan is read again from its original, and removed only when that is meant', async () => {
  await page.getByRole('tab', { name: 'Lịch sử' }).click();
  await page.getByRole('button', { name: 'Đọc lại từ bản gốc' }).click();
  await page.getByText('Đã đọc lại: không đổi').waitFor();
  const remove = page.getByRole('button', { name: 'Xóa khỏi kho' });
  await remove.click();
  await page.getByText('Không lấy lại được').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByText('Không lấy lại được').waitFor({ state: 'detached' });
  await page.getByRole('tab', { name: 'Lịch sử', selected: true }).waitFor();
});

test('a task that was found opens its plan there', async () => {
  await page.goto(`${url}/plans?q=${encodeURIComponent('"kê khai tài sản"')}`);
  await page.getByRole('article').filter({ hasText: 'nhiệm vụ' }).getByRole('link').first().click();
  expect(await page.locator('.fact[data-chosen]').textContent()).toMatch(/kê khai/iu);
});

test('the audit trail says what was done to which plan', async () => {
  await page.goto(`${url}/admin/audit?action=correct`);
  const row = page.getByRole('table', { name: 'Nhật ký' }).getByRole('row').filter({ hasText: 'Cà Mau' }).last();
  await row.getByText('mục: Thông tin chung · nơi ban hành; đã đọc: Thới Bình; sửa thành: Cà Mau').waitFor();
  await row.getByRole('link', { name: /^38\/KH-UBND · Ủy ban nhân dân huyện Thới Bình/u }).click();
  await page.getByRole('tab', { name: 'Thông tin chung' }).waitFor();
});

test('a plan opens by its number too', async () => {
  await page.goto(`${url}/plans`);
  await page.getByRole('link', { name: /An toàn thực phẩm/u }).waitFor();
  await page.goto(`${url}/plans/${encodeURIComponent('71/KH-UBND')}`);
  await page.waitForURL(/\/plans\/[0-9a-f]{64}$/u);
});

test('a server that is away is told, and the page goes on when it is back', async () => {
  await page.goto(`${url}/plans`);
  await page.getByRole('table', { name: 'Kế hoạch' }).waitFor();
  await page.context().setOffline(true);
  await page.getByText('Không liên lạc được với máy chủ').first().waitFor();
  await page.context().setOffline(false);
  await page.getByText('Không liên lạc được với máy chủ').first().waitFor({ state: 'hidden' });
  await page.goto(`${url}/khong-co`);
  await page.getByText('Không có trang này').waitFor();
  expect(office.complaints).toEqual([]);
});
