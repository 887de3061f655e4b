import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PdfPage } from '../../../src/readers/pdf/engine.js';
import { pdfiumEngine } from '../../../src/readers/pdf/pdfium/pdfium-engine.js';
import { openOffice, sendPairs } from './office.js';

/** What comes out of the printer: all of it, within the paper, with the heads on every sheet, and nothing to press. */
const office = await openOffice();
const { page, url } = office;

afterAll(() => office.close());
beforeAll(() => sendPairs(office));

/** As the print dialog of the browser makes it. */
async function printed(path: string): Promise<PdfPage[]> {
  await page.goto(url + path);
  await page.locator('h1').waitFor();
  await page.waitForLoadState('networkidle');
  await page.locator('.mantine-Loader-root').waitFor({ state: 'detached' });
  const file = await pdfiumEngine.open(await page.pdf({ preferCSSPageSize: true }));
  const sheets = Array.from({ length: file.pageCount }, (_, index) => file.readPage(index));
  file.close();
  return sheets;
}

const wordsOf = ({ glyphs }: PdfPage): string =>
  glyphs
    .map(({ text }) => text)
    .join('')
    .replaceAll(/\s+/gu, '');
const has = (sheet: PdfPage, words: string): boolean => wordsOf(sheet).includes(words.replaceAll(' ', ''));

const PLAN = `/plans/${encodeURIComponent('44/KH-UBND')}`;

/** Each with words that stand on its first sheet, and those of controls that stand on none. */
describe.each<readonly [path: string, words: string, controls: readonly string[]]>([
  ['/plans', 'Kế hoạch', ['Bộ lọc đã lưu', 'Xuất']],
  ['/plans?q=an+toan+thuc+pham', 'Kế hoạch', ['Bỏ lọc']],
  ['/imports', 'Các lần nhập', ['Chọn tệp', 'Kéo thả']],
  ['/imports/1', 'Biên nhận số 1', ['Nhập thêm', 'Xuất']],
  [PLAN, 'Bảo đảm an toàn thực phẩm', ['Tải bản gốc', 'Thêm nơi nhận']],
  [`${PLAN}?at=tasks`, 'Kiện toàn Ban Chỉ đạo', ['Thêm thời hạn']],
  [`${PLAN}?at=history`, 'Các phiên bản', ['Đọc lại từ bản gốc', 'Xóa khỏi kho']],
  ['/instruments', 'Văn bản viện dẫn', ['Xem thêm', 'Bỏ lọc']],
  ['/compare?a=44%2FKH-UBND&b=61%2FKH-SYT', 'So sánh', ['Đổi chỗ', 'Chỉ hiện']],
  ['/compare?view=coverage&parent=44%2FKH-UBND', 'Kế hoạch cấp trên', ['Xuất']],
  ['/deadlines?day=2025-08-01', 'Tháng 8/2025', ['Đăng ký lịch', 'Hôm nay']],
  ['/deadlines?scale=year&view=timeline&day=2025-08-01', 'Năm 2025', ['Đăng ký lịch']],
  ['/admin/register', 'Số, ký hiệu', ['Thêm văn bản', 'tất cả', 'Sửa']],
])('%s', (path, words, controls) => {
  test('on paper', async () => {
    const sheets = await printed(path);
    const [first] = sheets;
    expect(first && has(first, words)).toBe(true);
    for (const sheet of sheets) {
      expect(controls.filter((control) => has(sheet, control))).toEqual([]);
      expect(beyondThePaper(sheet)).toBe('');
    }
  });
});

/** Points at the edge of the paper on which printers set nothing. */
const EDGE = 20;

function beyondThePaper({ glyphs, width, height }: PdfPage): string {
  const outside = glyphs.filter(
    ({ text, x0, y0, x1, y1 }) => text.trim() !== '' && (x0 < EDGE || y0 < EDGE || x1 > width - EDGE || y1 > height - EDGE),
  );
  return outside.map(({ text }) => text).join('');
}

test.each([
  ['/imports/1', ['Kết quả', 'Tệp', 'Giây']],
  ['/instruments', ['Văn bản', 'Hiện nay']],
  ['/deadlines?day=2025-08-01', ['Thứ 2', 'Thứ 7', 'CN']],
])('%s: the heads stand on every sheet, and the first is not left empty', async (path, heads) => {
  const sheets = await printed(path);
  expect(sheets.length).toBeGreaterThan(1);
  for (const sheet of sheets) expect(heads.filter((head) => !has(sheet, head))).toEqual([]);
});

test('what a day of the calendar has no room for on the screen stands on paper', async () => {
  const sheets = await printed('/deadlines?day=2025-08-01');
  expect(sheets.filter((sheet) => has(sheet, '+ thêm'))).toEqual([]);
});
